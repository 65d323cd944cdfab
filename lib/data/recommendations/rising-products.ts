import { pool } from "@/lib/data/pool";

export interface RisingRow {
  readonly productId: number;
  /** Purchases and clicks in the newest week, and in the four before it. */
  readonly now: number;
  readonly before: number;
}

/** What sold, was put in a cart or clicked in the last week that the data tells of, against the four weeks before. */
export async function risingProducts(workspaceId: number): Promise<RisingRow[]> {
  const { rows } = await pool().query<RisingRow>(
    `with last as (
       select greatest((select max("orderedAt") from order_line where "workspaceId" = $1),
                       (select max("occurredAt") from event where "workspaceId" = $1 and type in ('cart', 'favourite', 'click'))) as at
     ), acts as (
       select "productId", "orderedAt" as at from order_line, last
        where "workspaceId" = $1 and "orderedAt" > last.at - interval '35 days' and not returned and quantity > 0
       union all
       select "productId", "occurredAt" from event, last
        where "workspaceId" = $1 and "occurredAt" > last.at - interval '35 days' and type in ('cart', 'favourite', 'click')
     )
     select "productId", (count(*) filter (where acts.at > last.at - interval '7 days'))::int as now,
            (count(*) filter (where acts.at <= last.at - interval '7 days'))::int as before
       from acts, last group by "productId" having count(*) filter (where acts.at > last.at - interval '7 days') > 1`,
    [workspaceId],
  );
  return rows;
}
