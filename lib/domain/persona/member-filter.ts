import { z } from "zod";
import { listHref } from "@/lib/domain/list-href";
import type { Direction } from "@/lib/domain/needs/need-filter";
import { filterId } from "@/lib/domain/row-id";
import { turnSort } from "@/lib/domain/turn-sort";

export const MEMBER_SORTS = [
  "distance",
  "recency",
  "frequency",
  "monetary",
  "mentions",
  "sentiment",
  "key",
] as const;
export type MemberSort = (typeof MEMBER_SORTS)[number];

/** Which way a column is looked at first: most typical, latest, most orders, most spent, most said, worst, A to Z. */
export const MEMBER_FIRST: Record<MemberSort, Direction> = {
  distance: "asc",
  recency: "asc",
  frequency: "desc",
  monetary: "desc",
  mentions: "desc",
  sentiment: "asc",
  key: "asc",
};

/** The members behind any number of a persona's page, as the address holds them. Nonsense is as if absent. */
export const memberFilter = z.object({
  sort: z.enum(MEMBER_SORTS).catch("distance").default("distance"),
  dir: z.enum(["asc", "desc"]).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
  /** Who voiced a need, bought a product, bought in a category. */
  need: filterId,
  product: filterId,
  category: z.string().trim().min(1).max(200).optional().catch(undefined),
  /** Row and column of the recency by frequency grid. */
  band: filterId,
  orders: filterId,
  /** `field:value` of an attribute. */
  attribute: z
    .string()
    .regex(/^[^:]+:/)
    .max(300)
    .optional()
    .catch(undefined),
});
export type MemberFilter = z.output<typeof memberFilter>;

export const MEMBERS_A_PAGE = 20;

type Wanted = { readonly [K in keyof MemberFilter]?: MemberFilter[K] | undefined };

/** The address of a persona's page with its members in a certain state. Defaults are left out. */
export function membersHref(workspace: string, personaKey: number, filter: Wanted): string {
  const usual = { sort: "distance", dir: MEMBER_FIRST[filter.sort ?? "distance"], page: 1 };
  return `${listHref(`/${workspace}/personas/${personaKey}`, filter, usual)}#members`;
}

/** What a click on a column's heading asks for: this column, or the other way round when it is sorted by already. */
export function sortMembers(filter: MemberFilter, sort: MemberSort): MemberFilter {
  return turnSort(filter, sort, MEMBER_FIRST);
}

/** Whether the filter leaves members out. */
export function isNarrowed(filter: MemberFilter): boolean {
  const { need, product, category, band, orders, attribute } = filter;
  return [need, product, category, band, orders, attribute].some((value) => value !== undefined);
}
