import { pool } from "@/lib/data/pool";

/** What a customer did, in numbers; orders' figures are null for who never ordered. */
export interface CustomerBehaviour {
  customerId: number;
  /** Days from the last order to the newest order of the shop. */
  recency: number | null;
  /** Orders, and what they came to after returns. */
  frequency: number;
  monetary: number;
  /** Days from first to last order. */
  tenure: number | null;
  linesPerOrder: number | null;
  /** Mean price paid a line, in the shop's currency. */
  unitPrice: number | null;
  weekendShare: number | null;
  eveningShare: number | null;
  returnShare: number | null;
  views: number;
  carts: number;
  favourites: number;
  clicks: number;
}

/** One row for each customer with an order or an event. Hours and weekdays are those of the workspace's time zone. */
export async function customerBehaviour(workspaceId: number): Promise<CustomerBehaviour[]> {
  const { rows } = await pool().query<CustomerBehaviour>(
    `with zone as (select "timeZone" as name from workspace where id = $1),
     newest as (select max("orderedAt") as at from order_line where "workspaceId" = $1),
     orders as (
       select "customerId",
              extract(epoch from (select at from newest) - max("orderedAt")) / 86400 as recency,
              count(distinct "orderKey") filter (where not returned)::int as frequency,
              coalesce(sum(quantity * "unitPrice"), 0) as monetary,
              extract(epoch from max("orderedAt") - min("orderedAt")) / 86400 as tenure,
              count(*)::float / count(distinct "orderKey") as lines,
              avg("unitPrice") as price,
              avg((extract(isodow from "orderedAt" at time zone zone.name) >= 6)::int) as weekend,
              avg((extract(hour from "orderedAt" at time zone zone.name) >= 18)::int) as evening,
              avg(returned::int) as returns
         from order_line, zone where "workspaceId" = $1 and "customerId" is not null group by "customerId"),
     events as (
       select "customerId", count(*) filter (where type = 'view')::int as views,
              count(*) filter (where type = 'cart')::int as carts,
              count(*) filter (where type = 'favourite')::int as favourites,
              count(*) filter (where type = 'click')::int as clicks
         from event where "workspaceId" = $1 and "customerId" is not null group by "customerId")
     select coalesce(orders."customerId", events."customerId") as "customerId",
            recency::float, coalesce(frequency, 0) as frequency, coalesce(monetary, 0)::float as monetary, tenure::float,
            lines::float as "linesPerOrder", price::float as "unitPrice", weekend::float as "weekendShare",
            evening::float as "eveningShare", returns::float as "returnShare", coalesce(views, 0) as views,
            coalesce(carts, 0) as carts, coalesce(favourites, 0) as favourites, coalesce(clicks, 0) as clicks
       from orders full join events using ("customerId") order by 1`,
    [workspaceId],
  );
  return rows;
}
