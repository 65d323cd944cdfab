import { FIRST_DIRECTION, type NeedFilter, type NeedSort } from "@/lib/domain/needs/need-filter";
import { turnSort } from "@/lib/domain/turn-sort";

type Wanted = { readonly [K in keyof NeedFilter]?: NeedFilter[K] | undefined };

const PLAIN = [
  ...(["type", "theme", "category", "product", "persona", "language", "sentiment"] as const),
  ...(["period", "from", "to", "against", "group", "hidden"] as const),
];

/** The state of the needs table as a query, defaults left out: what a saved view keeps. */
export function needsQuery(filter: Wanted): URLSearchParams {
  const query = new URLSearchParams();
  if (filter.q) query.set("q", filter.q);
  for (const name of PLAIN) {
    const value = filter[name];
    if (value !== undefined) query.set(name, String(value));
  }
  if (filter.sort && filter.sort !== "mentions") query.set("sort", filter.sort);
  if (filter.dir && filter.dir !== FIRST_DIRECTION[filter.sort ?? "mentions"]) query.set("dir", filter.dir);
  return query;
}

/** The address of the needs table in a certain state, with the need that is open beside it. */
export function needsHref(workspace: string, filter: Wanted, need?: number): string {
  const query = needsQuery(filter);
  if (filter.page && filter.page > 1) query.set("page", String(filter.page));
  if (need !== undefined) query.set("need", String(need));
  const text = query.toString();
  return `/${workspace}/needs${text ? `?${text}` : ""}`;
}

/** What a click on a column's heading asks for: this column, or the other way round when it is sorted by already. */
export function sortBy(filter: NeedFilter, sort: NeedSort): NeedFilter {
  return turnSort(filter, sort, FIRST_DIRECTION);
}
