import { type Interactions, takePairs } from "@/lib/algorithms/evaluate/interactions";
import { portableHash } from "@/lib/algorithms/evaluate/portable-hash";

export const SPLIT_PROTOCOLS = ["random-80-20", "random-75-25", "time", "leave-last"] as const;
export type SplitProtocol = (typeof SPLIT_PROTOCOLS)[number];

export interface Split {
  readonly train: Interactions;
  readonly test: Interactions;
}

/**
 * Divides pairs into train and test so that any other program can make the same division.
 * - random-80-20, random-75-25: each user's pairs sorted by the hash of "seed:user:item"; the first
 *   max(1, floor(f n + .5)) are the test, f = .2 or .25.
 * - time: T is the time at position floor(.8 N) of all pairs by time; train is t < T, test the rest.
 * - leave-last: each user's latest pair, by (time, row), is the test.
 *
 * Test pairs of users who have no train pair are left out: nothing can be known about them. `seed` matters to
 * the random protocols only. Throws RangeError where a protocol needs times and there are none.
 * Cost: O(pairs log pairs).
 */
export function splitInteractions(pairs: Interactions, protocol: SplitProtocol, seed: number): Split {
  const inTest = markTest(pairs, protocol, seed);
  const history = new Uint8Array(pairs.userIds.length);
  let trainSize = 0;
  for (let p = 0; p < inTest.length; p++) {
    if (inTest[p]) continue;
    history[pairs.user[p] as number] = 1;
    trainSize++;
  }
  const train = new Int32Array(trainSize);
  const test = new Int32Array(inTest.length - trainSize);
  let trainAt = 0;
  let testAt = 0;
  for (let p = 0; p < inTest.length; p++) {
    if (!inTest[p]) train[trainAt++] = p;
    else if (history[pairs.user[p] as number]) test[testAt++] = p;
  }
  return { train: takePairs(pairs, train), test: takePairs(pairs, test.subarray(0, testAt)) };
}

/** Whether a protocol can be used on pairs that have no times. */
export function needsTime(protocol: SplitProtocol): boolean {
  return protocol === "time" || protocol === "leave-last";
}

function markTest(pairs: Interactions, protocol: SplitProtocol, seed: number): Uint8Array {
  switch (protocol) {
    case "random-80-20":
      return markRandom(pairs, 0.2, seed);
    case "random-75-25":
      return markRandom(pairs, 0.25, seed);
    case "time":
      return markAfter(pairs, timesOf(pairs));
    case "leave-last":
      return markLast(pairs, timesOf(pairs));
  }
}

function markRandom(pairs: Interactions, fraction: number, seed: number): Uint8Array {
  const hash = new Float64Array(pairs.user.length);
  for (let p = 0; p < hash.length; p++) {
    const user = pairs.userIds[pairs.user[p] as number] ?? "";
    const item = pairs.itemIds[pairs.item[p] as number] ?? "";
    hash[p] = portableHash(`${seed}:${user}:${item}`);
  }
  const order = sortedPositions(
    hash.length,
    (a, b) => compareBy(pairs.user, a, b) || compareBy(hash, a, b) || a - b,
  );
  const marks = new Uint8Array(hash.length);
  for (let from = 0; from < order.length; ) {
    const user = pairs.user[order[from] as number];
    let to = from;
    while (to < order.length && pairs.user[order[to] as number] === user) to++;
    const size = Math.max(1, Math.floor(fraction * (to - from) + 0.5));
    for (let at = from; at < from + size; at++) marks[order[at] as number] = 1;
    from = to;
  }
  return marks;
}

function markAfter(pairs: Interactions, time: Float64Array): Uint8Array {
  const sorted = Float64Array.from(time).sort();
  const threshold = sorted[Math.floor(0.8 * sorted.length)] ?? Number.POSITIVE_INFINITY;
  const marks = new Uint8Array(pairs.user.length);
  for (let p = 0; p < marks.length; p++) marks[p] = (time[p] as number) < threshold ? 0 : 1;
  return marks;
}

function markLast(pairs: Interactions, time: Float64Array): Uint8Array {
  const last = new Int32Array(pairs.userIds.length).fill(-1);
  for (let p = 0; p < pairs.user.length; p++) {
    const user = pairs.user[p] as number;
    const kept = last[user] as number;
    if (kept < 0 || (compareBy(time, p, kept) || compareBy(pairs.row, p, kept)) > 0) last[user] = p;
  }
  const marks = new Uint8Array(pairs.user.length);
  for (const p of last) if (p >= 0) marks[p] = 1;
  return marks;
}

function timesOf(pairs: Interactions): Float64Array {
  if (!pairs.time) throw new RangeError("This split needs the time of each pair");
  return pairs.time;
}

function sortedPositions(size: number, compare: (a: number, b: number) => number): Int32Array {
  const order = new Int32Array(size);
  for (let p = 0; p < size; p++) order[p] = p;
  return order.sort(compare);
}

function compareBy(key: ArrayLike<number>, a: number, b: number): number {
  return (key[a] as number) - (key[b] as number);
}
