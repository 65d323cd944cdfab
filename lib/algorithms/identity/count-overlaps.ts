/** Two groups of different runs with members in common: places in the lists of earlier and current groups. */
export interface Overlap {
  readonly p: number;
  readonly c: number;
  /** Members of both. */
  readonly both: number;
}

/** The pairs of groups that share members, in the order of the current ones. A member is in one earlier group. Cost: linear. */
export function countOverlaps<Member>(
  previous: readonly (readonly Member[])[],
  current: readonly (readonly Member[])[],
): Overlap[] {
  const before = new Map<Member, number>();
  for (const [p, members] of previous.entries()) for (const member of members) before.set(member, p);
  return current.flatMap((members, c) => {
    const shared = new Map<number, number>();
    for (const member of members) {
      const p = before.get(member);
      if (p !== undefined) shared.set(p, (shared.get(p) ?? 0) + 1);
    }
    return [...shared].map(([p, both]) => ({ p, c, both }));
  });
}
