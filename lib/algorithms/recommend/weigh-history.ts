import { type Csr, csrFromTriples } from "@/lib/algorithms/csr";
import type { Interactions } from "@/lib/algorithms/evaluate/interactions";

/** How long a user's past counts, in the unit of the times: after it a pair weighs 1/e. Null: for ever. */
export type Memory = number | null;

/**
 * What item-to-item models read as a user's past: users x items, the weight of a pair exp(-age / memory), its age
 * counted back from the user's own latest pair, so that someone who has been away is not forgotten. All ones
 * without times or without memory. Cost: O(pairs).
 */
export function weighHistory(pairs: Interactions, memory: Memory): Csr {
  const { time, user, item } = pairs;
  const weights = new Float64Array(user.length).fill(1);
  if (time && memory !== null) {
    const latest = new Float64Array(pairs.userIds.length).fill(Number.NEGATIVE_INFINITY);
    for (let p = 0; p < user.length; p++) {
      const u = user[p] as number;
      latest[u] = Math.max(latest[u] as number, time[p] as number);
    }
    for (let p = 0; p < user.length; p++) {
      weights[p] = Math.exp(((time[p] as number) - (latest[user[p] as number] as number)) / memory);
    }
  }
  return csrFromTriples(pairs.userIds.length, pairs.itemIds.length, user, item, weights);
}

/** Memories worth trying: fractions of the time that the pairs span, longest first. None without times. */
export function memoriesToTry(pairs: Interactions): number[] {
  if (!pairs.time || pairs.time.length === 0) return [];
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const t of pairs.time) {
    if (t < first) first = t;
    if (t > last) last = t;
  }
  return last > first ? [0.5, 0.2, 0.1, 0.05, 0.02].map((fraction) => fraction * (last - first)) : [];
}
