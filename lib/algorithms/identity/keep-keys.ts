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
  const before = new Map<Member, number>();
  for (const [p, { members }] of previous.entries()) for (const member of members) before.set(member, p);
  const pairs: { p: number; c: number; overlap: number }[] = [];
  for (const [c, members] of current.entries()) {
    const shared = new Map<number, number>();
    for (const member of members) {
      const p = before.get(member);
      if (p !== undefined) shared.set(p, (shared.get(p) ?? 0) + 1);
    }
    for (const [p, both] of shared) {
      const union = members.length + (previous[p]?.members.length ?? 0) - both;
      pairs.push({ p, c, overlap: both / Math.max(1, union) });
    }
  }
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
