/** An aggregate: of a column's values the last in an order, where it has any. */
export function lastValue(column: string, order: string): string {
  return `(array_agg(${column} order by ${order}) filter (where ${column} is not null))[1]`;
}

/** An aggregate: of each key of a column's objects the last value in an order, as one object; null where there are none. */
export function lastKeys(column: string, order: string): string {
  return `(select jsonb_object_agg(k, v) from (
      select distinct on (e.key) e.key as k, e.value as v
        from unnest(array_agg(${column} order by ${order}) filter (where ${column} is not null))
             with ordinality as said(object, place), jsonb_each(said.object) e
       order by e.key, said.place) as keys)`;
}
