import { overIndex } from "@/lib/domain/over-index";

/** How often a need is voiced inside a group and by everyone, of how many. */
export interface NeedShare {
  readonly key: number;
  readonly inside: number;
  readonly all: number;
  readonly ofInside: number;
  readonly ofAll: number;
}

const FEWEST_INSIDE = 3;

/** Keys of the needs that a group voices more often than everyone else does, beyond chance (95 %). */
export function typicalNeeds(shares: readonly NeedShare[]): number[] {
  return shares
    .filter(({ inside, all, ofInside, ofAll }) => {
      const against = overIndex(inside, ofInside, all - inside, ofAll - ofInside);
      return inside >= FEWEST_INSIDE && against !== null && against.low > 1;
    })
    .map(({ key }) => key);
}
