import type { SaidNeed } from "@/lib/services/run/recommend/content-vectors";

/** Of each product, the share of its mentions that express each need. */
export function needShares(
  said: readonly (SaidNeed & { readonly productId: number })[],
): Map<number, Map<number, number>> {
  const totals = new Map<number, number>();
  for (const { productId, mentions } of said) totals.set(productId, (totals.get(productId) ?? 0) + mentions);
  const shares = new Map<number, Map<number, number>>();
  for (const { productId, needKey, mentions } of said) {
    const own = shares.get(productId) ?? new Map<number, number>();
    own.set(needKey, mentions / (totals.get(productId) ?? 1));
    shares.set(productId, own);
  }
  return shares;
}
