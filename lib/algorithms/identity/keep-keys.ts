import { countOverlaps } from "@/lib/algorithms/identity/count-overlaps";

const LEAST_OVERLAP = 0.25;

export interface KeptKeys {
  /** A key for each current group, kept where the group goes on, new (from `firstNew` up) where it does not. */
  readonly keys: number[];
  readonly kept: number;
}

/**
 * Gives groups the keys of the earlier groups that they go on from: pairs are matched by falling Jaccard overlap of
 * their members, each side at most once, down to a quarter. Ties go to the lower key. Cost: O(members + pairs log pairs).
 */
export function keepKeys<Member>(
  previous: readonly { key: number; members: readonly Member[] }[],
  current: readonly (readonly Member[])[],
  firstNew: number,
): KeptKeys {
  const pairs = countOverlaps(
    previous.map(({ members }) => members),
    current,
  ).map(({ p, c, both }) => {
    const union = (current[c]?.length ?? 0) + (previous[p]?.members.length ?? 0) - both;
    return { p, c, overlap: both / Math.max(1, union) };
  });
  pairs.sort((a, b) => b.overlap - a.overlap || a.p - b.p || a.c - b.c);
  const keys = new Array<number>(current.length).fill(0);
  const used = new Set<number>();
  for (const { p, c, overlap } of pairs) {
    const key = previous[p]?.key;
    if (overlap < LEAST_OVERLAP || used.has(p) || keys[c] !== 0 || key === undefined) continue;
    keys[c] = key;
    used.add(p);
  }
  let next = firstNew;
  for (const [c, key] of keys.entries()) if (key === 0) keys[c] = next++;
  return { keys, kept: used.size };
}
