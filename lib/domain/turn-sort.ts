type Direction = "asc" | "desc";

/** What a click on a column's heading asks for: this column, or the other way round when it is sorted by already. */
export function turnSort<
  Sort extends string,
  Filter extends { sort: Sort; dir?: Direction | undefined; page: number },
>(filter: Filter, sort: Sort, first: Readonly<Record<Sort, Direction>>): Filter {
  const turned = (filter.dir ?? first[filter.sort]) === "asc" ? "desc" : "asc";
  return { ...filter, sort, page: 1, dir: filter.sort === sort ? turned : undefined };
}
