import { type Csr, csrFromTriples } from "@/lib/algorithms/csr";

/**
 * Distinct (user, item) pairs on interned whole numbers. Position p of each array is one pair;
 * `userIds[user[p]]` and `itemIds[item[p]]` are the names as they were read. A pair counts once, at its
 * first time; `row` is the source row of that first time and `weight` the sum over all its rows.
 */
export interface Interactions {
  readonly userIds: readonly string[];
  readonly itemIds: readonly string[];
  readonly user: Int32Array;
  readonly item: Int32Array;
  readonly weight: Float64Array;
  readonly row: Int32Array;
  readonly time: Float64Array | null;
}

/** The pairs at `positions`, with the same names and numbers for users and items. */
export function takePairs(all: Interactions, positions: Int32Array): Interactions {
  return {
    userIds: all.userIds,
    itemIds: all.itemIds,
    user: gather(new Int32Array(positions.length), all.user, positions),
    item: gather(new Int32Array(positions.length), all.item, positions),
    weight: gather(new Float64Array(positions.length), all.weight, positions),
    row: gather(new Int32Array(positions.length), all.row, positions),
    time: all.time ? gather(new Float64Array(positions.length), all.time, positions) : null,
  };
}

/** Users x items, one entry a pair; its value is 1 or the pair's weight. */
export function pairsToCsr(pairs: Interactions, values: "ones" | "weight" = "ones"): Csr {
  const ones = new Float64Array(values === "ones" ? pairs.user.length : 0).fill(1);
  const value = values === "ones" ? ones : pairs.weight;
  return csrFromTriples(pairs.userIds.length, pairs.itemIds.length, pairs.user, pairs.item, value);
}

/** In how many pairs each item occurs. */
export function countItems(pairs: Interactions): Float64Array {
  const counts = new Float64Array(pairs.itemIds.length);
  for (const i of pairs.item) counts[i] = (counts[i] as number) + 1;
  return counts;
}

function gather<T extends Int32Array | Float64Array>(
  out: T,
  from: ArrayLike<number>,
  positions: Int32Array,
): T {
  for (let p = 0; p < positions.length; p++) out[p] = from[positions[p] as number] as number;
  return out;
}
