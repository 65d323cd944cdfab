import type { ServedReason } from "@/lib/domain/recommendation/served-list";
import type { ArrangedItem, ScoredProducts } from "@/lib/services/recommendations/arrange-list";

/** Where a list's products come from: scores of all products, or a list that stands already. */
export interface ListSource {
  /** Whether anything is known of whom it is for. */
  readonly known: boolean;
  readonly customerId: number | null;
  readonly scored: ScoredProducts | (() => ScoredProducts);
  /** 1: not for this list. */
  readonly exclude: Uint8Array;
  /** The list as the run made it, where nothing happened since: used when no rule or filter asks for more. */
  readonly stored?: readonly ArrangedItem[] | undefined;
  readonly reasonsOf: (items: readonly number[]) => Promise<ReadonlyMap<number, readonly ServedReason[]>>;
}

/** Scores of some products, the others left out. One part, or those that are given. */
export function sparseSource(
  products: number,
  rows: readonly {
    item: number;
    parts: Readonly<Record<string, number>>;
    reasons: readonly ServedReason[];
  }[],
): ListSource {
  const exclude = new Uint8Array(products).fill(1);
  const total = new Float64Array(products);
  const parts: Record<string, Float64Array> = {};
  for (const row of rows) {
    exclude[row.item] = 0;
    for (const [name, amount] of Object.entries(row.parts)) {
      const values = parts[name] ?? new Float64Array(products);
      values[row.item] = amount;
      parts[name] = values;
      total[row.item] = (total[row.item] as number) + amount;
    }
  }
  const reasons = new Map(rows.map(({ item, reasons: own }) => [item, own]));
  return {
    known: rows.length > 0,
    customerId: null,
    scored: { total, parts },
    exclude,
    reasonsOf: async () => reasons,
  };
}
