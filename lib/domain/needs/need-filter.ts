import { z } from "zod";
import { dayFilter } from "@/lib/domain/day-filter";
import { NEED_TYPES } from "@/lib/domain/needs/need-type";
import { SENTIMENT_CLASSES } from "@/lib/domain/needs/sentiment-class";
import { filterId } from "@/lib/domain/row-id";

export const NEED_SORTS = [
  "mentions",
  "trend",
  "effect",
  "sentiment",
  "name",
  "over",
  "change",
  "first",
] as const;
export type NeedSort = (typeof NEED_SORTS)[number];

export const DIRECTIONS = ["asc", "desc"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The last so many weeks up to the newest text. */
export const PERIODS = ["4", "13", "26", "52"] as const;

/** What a period is compared with: as many days just before it, or the same days a year before. */
export const COMPARISONS = ["before", "year"] as const;

/**
 * Which way a column is looked at first: most mentions, steepest rise, most stars lost, most negative, A to Z, said most
 * above the rest, grown most, newest.
 */
export const FIRST_DIRECTION: Record<NeedSort, Direction> = {
  mentions: "desc",
  trend: "desc",
  effect: "asc",
  sentiment: "desc",
  name: "asc",
  over: "desc",
  change: "desc",
  first: "desc",
};

/** The needs table's state, as its address holds it. What makes no sense in an old link is as if it were not there. */
export const needFilter = z.object({
  q: z.string().trim().max(100).catch("").default(""),
  type: z.enum(NEED_TYPES).optional().catch(undefined),
  /** Only needs of this theme. */
  theme: filterId,
  /** Only mentions about products of a category or one product, of a persona's customers, in a language, of a mood. */
  category: z.string().trim().min(1).max(200).optional().catch(undefined),
  product: filterId,
  persona: filterId,
  language: z
    .string()
    .regex(/^[a-z]{2,8}$/)
    .optional()
    .catch(undefined),
  sentiment: z.enum(SENTIMENT_CLASSES).optional().catch(undefined),
  /** Only mentions of these days: the last weeks, or from and to. */
  period: z.enum(PERIODS).optional().catch(undefined),
  from: dayFilter,
  to: dayFilter,
  against: z.enum(COMPARISONS).optional().catch(undefined),
  /** Needs under their themes. */
  group: z.literal("theme").optional().catch(undefined),
  /** With the needs that people hid. */
  hidden: z.literal("1").optional().catch(undefined),
  sort: z.enum(NEED_SORTS).catch("mentions").default("mentions"),
  dir: z.enum(DIRECTIONS).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type NeedFilter = z.output<typeof needFilter>;

/** Whether the filter asks of whom or what mentions are, so that there is a rest to compare them with. */
export function narrowsGroup(
  filter: Pick<NeedFilter, "category" | "product" | "persona" | "language">,
): boolean {
  const { category, product, persona, language } = filter;
  return category !== undefined || product !== undefined || persona !== undefined || language !== undefined;
}

/** Whether the filter leaves mentions out, so that they are counted anew. */
export function narrowsMentions(filter: NeedFilter): boolean {
  const { sentiment, period, from, to } = filter;
  return (
    narrowsGroup(filter) ||
    sentiment !== undefined ||
    period !== undefined ||
    from !== undefined ||
    to !== undefined
  );
}

export const NEEDS_A_PAGE = 20;
