import type { PersonaSummary } from "@/lib/domain/persona/persona-summary";

/** The usual names for parts of the recency by frequency grid, best first. */
export const RFM_SEGMENTS = ["champions", "loyal", "new", "promising", "atRisk", "lost"] as const;
export type RfmSegment = (typeof RFM_SEGMENTS)[number];

/**
 * In which segment a cell of the grid is: `band` 0 is the most recent (see `recencyEdges`), `orders` 0 the fewest.
 * Recent are the first two bands, long ago the last two.
 */
export function segmentOf(band: number, orders: number): RfmSegment {
  if (band >= 3) return orders === 0 ? "lost" : "atRisk";
  if (orders >= 2 && band <= 1) return "champions";
  if (orders >= 1) return "loyal";
  return band <= 1 ? "new" : "promising";
}

/** Customers of a persona by segment. */
export function countSegments({ counts }: PersonaSummary["rfm"]): Record<RfmSegment, number> {
  const sums = { champions: 0, loyal: 0, new: 0, promising: 0, atRisk: 0, lost: 0 };
  for (const [band, row] of counts.entries())
    for (const [orders, count] of row.entries()) sums[segmentOf(band, orders)] += count;
  return sums;
}
