import { z } from "zod";
import { NEED_TYPES } from "@/lib/domain/needs/need-type";
import { filterId } from "@/lib/domain/row-id";

export const NEED_SORTS = ["mentions", "trend", "effect", "sentiment", "name"] as const;
export type NeedSort = (typeof NEED_SORTS)[number];

export const DIRECTIONS = ["asc", "desc"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Which way a column is looked at first: most mentions, steepest rise, most stars lost, most negative, A to Z. */
export const FIRST_DIRECTION: Record<NeedSort, Direction> = {
  mentions: "desc",
  trend: "desc",
  effect: "asc",
  sentiment: "desc",
  name: "asc",
};

/** The needs table's state, as its address holds it. What makes no sense in an old link is as if it were not there. */
export const needFilter = z.object({
  q: z.string().trim().max(100).catch("").default(""),
  type: z.enum(NEED_TYPES).optional().catch(undefined),
  /** Only needs that come up more often here than elsewhere, beyond chance: a product category, a persona's key. */
  category: z.string().trim().min(1).max(200).optional().catch(undefined),
  persona: filterId,
  /** Only needs of this theme. */
  theme: filterId,
  sort: z.enum(NEED_SORTS).catch("mentions").default("mentions"),
  dir: z.enum(DIRECTIONS).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type NeedFilter = z.output<typeof needFilter>;

/** Whether the filter leaves needs out. */
export function narrowsNeeds({ q, type, category, persona, theme }: NeedFilter): boolean {
  return (
    q !== "" || type !== undefined || category !== undefined || persona !== undefined || theme !== undefined
  );
}

export const NEEDS_A_PAGE = 20;
