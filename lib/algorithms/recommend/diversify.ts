export interface DiversifyOptions {
  /** 1: the order of the scores alone; 0: as unlike each other as can be. */
  readonly balance: number;
  readonly k: number;
}

/**
 * Maximal marginal relevance (Carbonell, Goldstein 1998): picks k of the items one by one, each time the one with the
 * largest balance x score - (1 - balance) x likeness to the nearest already picked. `scores` is brought to 0..1 over
 * the items given; `likeness(a, b)` must be in 0..1. Returns items in the order picked; equal ones keep their order.
 * Cost: k x items calls of likeness.
 */
export function diversify(
  items: Int32Array,
  scores: Float64Array,
  likeness: (a: number, b: number) => number,
  options: DiversifyOptions,
): Int32Array {
  const low = scores.reduce((least, score) => Math.min(least, score), Number.POSITIVE_INFINITY);
  const high = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const scale = high > low ? 1 / (high - low) : 0;
  const nearest = new Float64Array(items.length);
  const left = new Set(items.keys());
  const picked: number[] = [];
  while (picked.length < options.k && left.size > 0) {
    let best = -1;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const n of left) {
      const relevance = ((scores[n] as number) - low) * scale;
      const value = options.balance * relevance - (1 - options.balance) * (nearest[n] as number);
      if (value > bestValue) {
        bestValue = value;
        best = n;
      }
    }
    const item = items[best] as number;
    left.delete(best);
    picked.push(item);
    for (const n of left) nearest[n] = Math.max(nearest[n] as number, likeness(items[n] as number, item));
  }
  return Int32Array.from(picked);
}
