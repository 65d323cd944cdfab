import { pool } from "@/lib/data/pool";
import type { ListNeighbours } from "@/lib/domain/recommendation/recommended-product";

/** Who has a list before and after a customer, by the shop's own keys. */
export async function listNeighbours(runId: number, customerId: number): Promise<ListNeighbours> {
  const { rows } = await pool().query<ListNeighbours>(
    `with listed as (
       select c.id, c.key from customer c
        where c.id in (select "customerId" from recommendation where "runId" = $1 and rank = 1)
     ), walked as (
       select id, lag(id) over w as previous, lead(id) over w as next, (row_number() over w)::int as position
         from listed window w as (order by key, id)
     )
     select walked.previous, walked.next, walked.position, (select count(*)::int from listed) as total
       from (select 1) one left join walked on walked.id = $2`,
    [runId, customerId],
  );
  return rows[0] ?? { previous: null, next: null, position: null, total: 0 };
}
