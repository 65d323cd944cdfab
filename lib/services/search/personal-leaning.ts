import { customerKey } from "@/lib/data/customers/customer-key";
import { purchasesByKind } from "@/lib/data/search/purchases-by-kind";
import type { FoundProduct } from "@/lib/domain/search/product-search";

/** What a customer's purchases say for a product: the kind that says most, its order lines, and all of theirs. */
type Reason = NonNullable<FoundProduct["personal"]> & { readonly boost: number };

export interface Leaning {
  readonly key: string;
  /** Their order lines. */
  readonly lines: number;
  of(product: { readonly category: string | null; readonly brand: string | null }): Reason | null;
}

/** Order lines that a customer is taken to have elsewhere: few purchases lean little. */
const ELSEWHERE = 5;
/** The most that purchases add, in standard deviations of the score. */
const REACH = { category: 1, brand: 1 } as const;

/** How an order of products leans towards what a customer buys; null without a customer. */
export async function leaningOf(
  workspaceId: number,
  customerId: number | undefined,
): Promise<Leaning | null> {
  if (customerId === undefined) return null;
  const [key, rows] = await Promise.all([
    customerKey(workspaceId, customerId),
    purchasesByKind(workspaceId, customerId),
  ]);
  if (key === null) return null;
  const lines = { category: new Map<string, number>(), brand: new Map<string, number>() };
  let total = 0;
  for (const row of rows) {
    total += row.lines;
    for (const kind of ["category", "brand"] as const) {
      const value = row[kind];
      if (value) lines[kind].set(value, (lines[kind].get(value) ?? 0) + row.lines);
    }
  }
  return {
    key,
    lines: total,
    of: (product) => {
      const reasons = (["category", "brand"] as const).flatMap((kind) => {
        const own = lines[kind].get(product[kind] ?? "") ?? 0;
        return own > 0
          ? [{ kind, lines: own, of: total, boost: (REACH[kind] * own) / (total + ELSEWHERE) }]
          : [];
      });
      const [first] = reasons.sort((a, b) => b.boost - a.boost);
      return first ? { ...first, boost: reasons.reduce((sum, { boost }) => sum + boost, 0) } : null;
    },
  };
}
