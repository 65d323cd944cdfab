/** Whole numbers in proportion to `weights` that sum to `total` exactly, each at least `least` (largest remainder). */
export function apportion(weights: readonly number[], total: number, least = 0): number[] {
  const free = total - least * weights.length;
  if (free < 0)
    throw new RangeError(`${total} is too little for ${weights.length} parts of at least ${least}`);
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((w) => (w / sum) * free);
  const parts = exact.map(Math.floor);
  const missing = free - parts.reduce((a, b) => a + b, 0);
  const byRemainder = exact.map((x, i) => ({ i, rest: x - Math.floor(x) })).sort((a, b) => b.rest - a.rest);
  for (const { i } of byRemainder.slice(0, missing)) parts[i] = (parts[i] ?? 0) + 1;
  return parts.map((part) => part + least);
}
