import { FIRST_DIRECTION, type NeedFilter, type NeedSort } from "@/lib/domain/needs/need-filter";

type Wanted = { readonly [K in keyof NeedFilter]?: NeedFilter[K] | undefined };

/** The address of the needs table in a certain state, with the need that is open beside it. Defaults are left out. */
export function needsHref(workspace: string, filter: Wanted, need?: number): string {
  const query = new URLSearchParams();
  if (filter.q) query.set("q", filter.q);
  if (filter.type) query.set("type", filter.type);
  if (filter.category) query.set("category", filter.category);
  if (filter.persona !== undefined) query.set("persona", String(filter.persona));
  if (filter.theme !== undefined) query.set("theme", String(filter.theme));
  if (filter.sort && filter.sort !== "mentions") query.set("sort", filter.sort);
  if (filter.dir && filter.dir !== FIRST_DIRECTION[filter.sort ?? "mentions"]) query.set("dir", filter.dir);
  if (filter.page && filter.page > 1) query.set("page", String(filter.page));
  if (need !== undefined) query.set("need", String(need));
  const text = query.toString();
  return `/${workspace}/needs${text ? `?${text}` : ""}`;
}

/** What a click on a column's heading asks for: this column, or the other way round when it is sorted by already. */
export function sortBy(filter: NeedFilter, sort: NeedSort): NeedFilter {
  const dir = filter.dir ?? FIRST_DIRECTION[filter.sort];
  const turned = dir === "asc" ? "desc" : "asc";
  return { ...filter, sort, page: 1, dir: filter.sort === sort ? turned : undefined };
}
