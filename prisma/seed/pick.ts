import type { Random } from "@/lib/algorithms/random";

/** One of `items`, with chances in proportion to `weight` (evenly without); never one of weight zero. */
export function pick<T>(random: Random, items: readonly T[], weight: (item: T) => number = () => 1): T {
  const weights = items.map(weight);
  const sum = weights.reduce((total, w) => total + w, 0);
  if (!(sum > 0)) throw new RangeError("nothing to pick from");
  let left = random.next() * sum;
  let chosen = -1;
  for (const [i, w] of weights.entries()) {
    if (w <= 0) continue;
    chosen = i;
    left -= w;
    if (left < 0) break;
  }
  // at least one weight is above zero, so the index is one of the items
  return items[chosen] as T;
}
