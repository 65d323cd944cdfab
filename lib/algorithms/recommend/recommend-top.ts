export interface TopOptions {
  readonly k: number;
  /** Items never to be returned: 1 at their index (seen ones, cold ones, blocked ones). */
  readonly exclude?: Uint8Array;
  /** Breaks ties: the larger wins, then the smaller index. */
  readonly popularity?: ArrayLike<number>;
}

/**
 * The k best items, best first. Equal scores go to the more popular item, then to the smaller index, so the
 * answer never depends on the order of work. Fewer than k come back where fewer are allowed.
 * Cost: O(items + changes x k), no sort of the whole.
 */
export function recommendTop(scores: Float64Array, options: TopOptions): Int32Array {
  const { k, exclude, popularity } = options;
  const best = new Int32Array(Math.max(0, k));
  let size = 0;
  let floor = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number;
    if (size === k && score < floor) continue;
    if (exclude?.[i]) continue;
    if (Number.isNaN(score)) continue;
    let at = size;
    while (at > 0 && isBetter(i, best[at - 1] as number, scores, popularity)) at--;
    if (at >= k) continue;
    if (size < k) size++;
    for (let move = size - 1; move > at; move--) best[move] = best[move - 1] as number;
    best[at] = i;
    if (size === k) floor = scores[best[k - 1] as number] as number;
  }
  return best.slice(0, size);
}

/** Indices only grow during the scan, so a full tie leaves the earlier one in front. */
function isBetter(i: number, other: number, scores: Float64Array, popularity?: ArrayLike<number>): boolean {
  const difference = (scores[i] as number) - (scores[other] as number);
  if (difference !== 0) return difference > 0;
  return popularity !== undefined && (popularity[i] as number) > (popularity[other] as number);
}
