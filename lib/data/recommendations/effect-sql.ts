/**
 * Products that lists showed: one row a list and product, with the first click, and what the same customer or visit did
 * with the product within $4 days of it. $1 the workspace, $2 and $3 from and to.
 */
export const SHOWN = `shown as (
  select e."listKey", e."productId", min(e."occurredAt") as at,
         min(e."occurredAt") filter (where e.type = 'click') as "clickedAt", min(e.propensity) as propensity
    from event e
   where e."workspaceId" = $1 and e."occurredAt" >= $2 and e."occurredAt" < $3 and e."listKey" is not null
     and e.type in ('impression', 'click')
   group by 1, 2
), came as (
  select s.*, l.place, l.kind, l."customerId", l."experimentId", l.arm, coalesce('c' || l."customerId", 's' || l."sessionKey", l.key) as visitor,
         s."clickedAt" is not null and exists (
           select 1 from event c where c."productId" = s."productId" and c.type = 'cart'
              and c."workspaceId" = $1 and (c."customerId" = l."customerId" or c."sessionKey" = l."sessionKey")
              and c."occurredAt" between s."clickedAt" and s."clickedAt" + make_interval(days => $4)) as carted,
         bought.lines > 0 as bought, bought.revenue
    from shown s join served_list l on l.key = s."listKey" and l."workspaceId" = $1
    cross join lateral (
      select count(*) as lines, coalesce(sum(o.quantity * o."unitPrice"), 0) as revenue from order_line o
       where s."clickedAt" is not null and o."customerId" = l."customerId" and o."productId" = s."productId"
         and not o.returned and o.quantity > 0
         and o."orderedAt" between s."clickedAt" and s."clickedAt" + make_interval(days => $4)) bought
)`;

/** What came of a group of them. */
export const COUNTS = `count(*)::int as impressions, count("clickedAt")::int as clicks,
  (count(*) filter (where carted))::int as carts, (count(*) filter (where bought))::int as purchases,
  coalesce(sum(came.revenue), 0)::float8 as revenue`;
