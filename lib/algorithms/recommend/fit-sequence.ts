import type { Csr } from "@/lib/algorithms/csr";
import type { Interactions } from "@/lib/algorithms/evaluate/interactions";
import { buildItemModel, type ItemModel, rowLimit } from "@/lib/algorithms/recommend/item-model";
import type { Histories } from "@/lib/algorithms/recommend/weigh-signals";

/** How many of a user's next items are looked at, and for how many of the last ones: each further one counts less. */
export interface SequenceOptions {
  readonly reach: number;
}

/** How strongly rare items are drawn to nought: users' worth of caution. */
const CAUTION = 5;

/**
 * What follows what (first-order Markov chains over skips; as in Rendle, Freudenthaler, Schmidt-Thieme 2010, without the
 * factors): row i holds how often other items came within a user's next ones after i, nearer ones more, over
 * sqrt(n_i n_j). Items of one moment, a basket, do not follow each other. Throws RangeError where pairs have no times.
 * Cost: pairs x reach x 3.
 */
export function fitSequence(pairs: Interactions, { reach }: SequenceOptions): ItemModel {
  const { user, item, time } = pairs;
  if (!time) throw new RangeError("What follows what needs the time of each pair");
  const items = pairs.itemIds.length;
  const order = Int32Array.from(user.keys()).sort(
    (a, b) =>
      (user[a] as number) - (user[b] as number) ||
      (time[a] as number) - (time[b] as number) ||
      (pairs.row[a] as number) - (pairs.row[b] as number),
  );
  const follows = Array.from({ length: items }, () => new Map<number, number>());
  const counts = new Float64Array(items);
  for (let at = 0; at < order.length; at++) {
    const p = order[at] as number;
    const i = item[p] as number;
    counts[i] = (counts[i] as number) + 1;
    const row = follows[i] as Map<number, number>;
    let gap = 0;
    for (let next = at + 1; next < order.length && gap < 3 * reach; next++) {
      const q = order[next] as number;
      if (user[q] !== user[p]) break;
      if (time[q] === time[p]) continue;
      const j = item[q] as number;
      row.set(j, (row.get(j) ?? 0) + Math.exp(-gap / reach));
      gap++;
    }
  }
  const limit = rowLimit(items);
  return buildItemModel(items, (i) => {
    const scaled = [...(follows[i] as Map<number, number>)].map(([j, count]): [number, number] => [
      j,
      count / Math.sqrt(((counts[i] as number) + CAUTION) * ((counts[j] as number) + CAUTION)),
    ]);
    scaled.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const kept = scaled.slice(0, limit);
    return {
      indices: Int32Array.from(kept, ([j]) => j),
      values: Float32Array.from(kept, ([, value]) => value),
    };
  });
}

/** Histories as the sequence reads them: exp(-k / reach) for an item with k newer ones. Cost: O(entries log n_u). */
export function latestFirst(histories: Histories, { reach }: SequenceOptions): Csr {
  const { rows, cols, indptr, indices, age, weight } = histories;
  const values = weight.slice();
  for (let u = 0; u < rows; u++) {
    const from = indptr[u] as number;
    const ages = Float64Array.from(age?.subarray(from, indptr[u + 1]) ?? []).sort();
    for (let e = from; e < (indptr[u + 1] as number); e++)
      values[e] = (weight[e] as number) * Math.exp(-newerThan(ages, age?.[e] ?? 0) / reach);
  }
  return { rows, cols, indptr, indices, values };
}

/** How many of the ascending ages are less. */
function newerThan(ages: Float64Array, age: number): number {
  let [low, high] = [0, ages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ages[middle] as number) < age) low = middle + 1;
    else high = middle;
  }
  return low;
}
