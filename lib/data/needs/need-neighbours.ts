import { NEED_WHERE, type NeedQuery, needOrder, needParams } from "@/lib/data/needs/need-sql";
import { pool } from "@/lib/data/pool";

/** Where a need stands in the table as filtered and sorted; null when the filter leaves it out. */
export interface NeedNeighbours {
  readonly previous: number | null;
  readonly next: number | null;
  /** From 1. */
  readonly position: number;
}

export async function needNeighbours(query: NeedQuery, key: number): Promise<NeedNeighbours | null> {
  const { rows } = await pool().query<NeedNeighbours>(
    `select previous, next, position from (
       select n.key, lag(n.key) over w as previous, lead(n.key) over w as next, (row_number() over w)::int as position
         from need n where ${NEED_WHERE} window w as (order by ${needOrder(query)})
     ) walked where key = $5`,
    [...needParams(query), key],
  );
  return rows[0] ?? null;
}
