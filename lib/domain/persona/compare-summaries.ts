import type { PersonaSummary } from "@/lib/domain/persona/persona-summary";

interface Ratio {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/** A thing that sets either of two personas apart, and by how much each; null where it is not among its strongest. */
export interface Compared {
  readonly name: string;
  readonly sides: readonly [Ratio | null, Ratio | null];
}

export interface ComparedSummaries {
  /** Named by the keys of needs. */
  readonly needs: readonly Compared[];
  readonly categories: readonly Compared[];
  readonly numbers: readonly {
    readonly name: string;
    readonly values: readonly [number | null, number | null];
  }[];
}

const MOST = 10;

/** Two personas' summaries side by side; first what sets them most apart from each other. */
export function compareSummaries(
  one: PersonaSummary | null,
  other: PersonaSummary | null,
): ComparedSummaries {
  const sides = [one, other] as const;
  const ratios = (read: (of: PersonaSummary) => readonly (Ratio & { name: string })[]) => {
    const lists = sides.map((side) => new Map((side ? read(side) : []).map((row) => [row.name, row])));
    const telling = lists.flatMap((list) => [...list.values()].filter(({ low }) => low > 1));
    const names = [...new Set(telling.map(({ name }) => name))];
    const at = (side: number, name: string) => lists[side]?.get(name) ?? null;
    const apart = (name: string) =>
      Math.abs(Math.log((at(0, name)?.ratio ?? 1) / Math.max(1e-9, at(1, name)?.ratio ?? 1)));
    return names
      .sort((a, b) => apart(b) - apart(a) || (a < b ? -1 : 1))
      .slice(0, MOST)
      .map((name): Compared => ({ name, sides: [at(0, name), at(1, name)] }));
  };
  const fields = [...new Set(sides.flatMap((side) => side?.numbers.map(({ field }) => field) ?? []))];
  const median = (side: PersonaSummary | null, name: string) =>
    side?.numbers.find(({ field }) => field === name)?.median ?? null;
  return {
    needs: ratios(({ needs }) => needs.map((need) => ({ ...need, name: String(need.key) }))),
    categories: ratios(({ categories }) => categories),
    numbers: fields.map((name) => ({ name, values: [median(one, name), median(other, name)] })),
  };
}
