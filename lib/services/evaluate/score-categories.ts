import type { CategoryChoice } from "@/lib/algorithms/text/aspect-category";
import type { AspectCategory } from "@/lib/algorithms/text/data/aspect-categories";
import type { AspectCase } from "@/lib/services/evaluate/read-aspect-cases";

/** How aspects fall into categories, held against the file's where it has them. */
export interface CategoryReport {
  /** "entity": the part before # of the file's categories, among those that are known here; "none": no truth is given. */
  readonly truth: "entity" | "none";
  /** Cases held against the truth. */
  readonly cases: number;
  /** Cases of categories that are not among the known ones; they are left out. */
  readonly leftOut: number;
  readonly accuracy: number | null;
  readonly macroF1: number | null;
  /** Accuracy of saying the most frequent category always. */
  readonly baseline: number | null;
  /** Accuracy of the cases whose aspect is named. */
  readonly accuracyNamed: number | null;
  readonly by: Readonly<Record<CategoryChoice["by"], number>>;
  readonly groups: readonly {
    readonly name: string;
    readonly cases: number;
    readonly f1: number | null;
    /** The most frequent names in it. */
    readonly terms: readonly string[];
  }[];
}

const TERMS = 8;

export function scoreCategories(
  cases: readonly AspectCase[],
  categories: readonly AspectCategory[],
  found: readonly CategoryChoice[],
): CategoryReport {
  const given = cases.some(({ category }) => category !== null);
  const idOf = new Map(categories.map(({ name }, c) => [name, c]));
  const truth = cases.map(({ category }) => idOf.get(category?.split("#")[0] ?? "") ?? -1);
  const held = truth.flatMap((c, row) => (c >= 0 ? [row] : []));
  const saidOf = (row: number) => found[row]?.category ?? -1;
  const share = (rows: readonly number[]) =>
    given ? rows.filter((row) => saidOf(row) === truth[row]).length / Math.max(1, rows.length) : null;
  const groups = categories.map(({ name }, c) => {
    const said = held.filter((row) => saidOf(row) === c).length;
    const were = held.filter((row) => truth[row] === c).length;
    const hits = held.filter((row) => saidOf(row) === c && truth[row] === c).length;
    const members = cases.flatMap(({ aspect }, row) =>
      saidOf(row) === c && aspect !== null ? [aspect] : [],
    );
    return {
      name,
      cases: found.filter((choice) => choice.category === c).length,
      were,
      f1: given ? (2 * hits) / Math.max(1, said + were) : null,
      terms: mostFrequent(members),
    };
  });
  const occurring = groups.filter(({ were }) => were > 0);
  const by = { words: 0, prototype: 0, whole: 0 };
  for (const choice of found) by[choice.by]++;
  return {
    truth: given ? "entity" : "none",
    cases: held.length,
    leftOut: given ? cases.length - held.length : 0,
    accuracy: share(held),
    macroF1: given
      ? occurring.reduce((sum, { f1 }) => sum + (f1 ?? 0), 0) / Math.max(1, occurring.length)
      : null,
    baseline: given ? Math.max(0, ...groups.map(({ were }) => were)) / Math.max(1, held.length) : null,
    accuracyNamed: share(held.filter((row) => cases[row]?.aspect !== null)),
    by,
    groups: groups.map(({ name, cases: count, f1, terms }) => ({ name, cases: count, f1, terms })),
  };
}

function mostFrequent(terms: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, TERMS)
    .map(([term]) => term);
}
