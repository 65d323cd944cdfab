import { pool } from "@/lib/data/pool";

/** What one product sold: weeks before the newest day of the shop's orders, 0 the last one. */
export interface WeeklySales {
  readonly productId: number;
  readonly weeks: readonly number[];
  readonly pieces: readonly number[];
  readonly prices: readonly (number | null)[];
}

/**
 * Pieces ordered a week and product over the `weeks` up to the shop's newest order, which ends the last one; what was
 * sent back was wanted and counts. `firstDay` is the day after it, on the shop's calendar; null without orders.
 */
export async function weeklySales(
  workspaceId: number,
  weeks: number,
): Promise<{ firstDay: string | null; rows: WeeklySales[] }> {
  const last = await pool().query<{ day: string | null }>(
    `select ((o."orderedAt" at time zone w."timeZone")::date + 1)::text as day
       from workspace w cross join lateral (select "orderedAt" from order_line
             where "workspaceId" = w.id order by "orderedAt" desc limit 1) o
      where w.id = $1`,
    [workspaceId],
  );
  const firstDay = last.rows[0]?.day ?? null;
  if (firstDay === null) return { firstDay, rows: [] };
  const { rows } = await pool().query<WeeklySales>(
    `with sold as (
       select o."productId", ($2::date - 1 - (o."orderedAt" at time zone w."timeZone")::date) / 7 as week,
              sum(o.quantity) as pieces, avg(o."unitPrice") as price
         from order_line o join workspace w on w.id = o."workspaceId"
        where o."workspaceId" = $1 and o.quantity > 0
          and o."orderedAt" >= ($2::date - 7 * $3::int)::timestamp at time zone w."timeZone"
        group by 1, 2)
     select "productId", array_agg(week) as weeks, array_agg(pieces) as pieces, array_agg(price) as prices
       from sold group by 1 order by 1`,
    [workspaceId, firstDay, weeks],
  );
  return { firstDay, rows };
}
