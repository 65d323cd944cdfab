import { pool } from "@/lib/data/pool";
import type { WeekOrders } from "@/lib/domain/products/product-page";

/**
 * Orders and pieces of a product in each of the `weeks` up to the shop's newest order, empty weeks included; none
 * when the shop has no orders.
 */
export async function productOrdersByWeek(
  workspaceId: number,
  productId: number,
  weeks: number,
): Promise<WeekOrders[]> {
  const { rows } = await pool().query<WeekOrders>(
    `with last as (
       select (o."orderedAt" at time zone w."timeZone")::date as day, w."timeZone" as tz
         from workspace w cross join lateral (select "orderedAt" from order_line
               where "workspaceId" = w.id order by "orderedAt" desc limit 1) o
        where w.id = $1
     ), week as (
       select age, last.day - 7 * age - 6 as first, last.tz from last, generate_series(0, $3::int - 1) as age
     )
     select week.first::text as day, count(distinct o."orderKey")::int as orders, coalesce(sum(o.quantity), 0) as units,
            count(o.id)::int as lines, (count(*) filter (where o.returned))::int as returned
       from week
       left join order_line o on o."workspaceId" = $1 and o."productId" = $2
        and o."orderedAt" >= week.first::timestamp at time zone week.tz
        and o."orderedAt" < (week.first + 7)::timestamp at time zone week.tz
      group by week.first order by week.first`,
    [workspaceId, productId, weeks],
  );
  return rows;
}
