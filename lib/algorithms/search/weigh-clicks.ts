/** Somebody looks at place p (from 1) with the probability 1 / p^.7; Joachims et al. 2017 weigh clicks by its inverse. */
const EXPONENT = 0.7;
/** No click counts for more than this many at the top: places far down are clicked by whoever reads everything. */
const MOST = 5;
/** Weighted clicks of a query from which on half of what they could say is believed. */
const DAMPING = 10;
/** The most that clicks add, in standard deviations of the score. */
const REACH = 2;

/** What a click on the result at a place counts. */
export function clickWeight(place: number): number {
  return Math.min(MOST, Math.max(1, place) ** EXPONENT);
}

/** What clicks after the same query add to each product's score: its share of them, damped while there are few. */
export function clickBoosts(
  clicks: readonly { readonly productId: number; readonly weight: number }[],
): Map<number, number> {
  const total = clicks.reduce((sum, { weight }) => sum + weight, 0);
  return new Map(clicks.map(({ productId, weight }) => [productId, (REACH * weight) / (total + DAMPING)]));
}
