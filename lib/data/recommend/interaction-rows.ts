import { pool } from "@/lib/data/pool";

export interface InteractionRow {
  customerId: number;
  productId: number;
  /** Milliseconds. */
  time: number;
  value: number;
}

/**
 * What counts as "wanted": bought lines where the shop has orders, else carts, favourites and clicks, else rated
 * reviews. One row an interaction, in order of time.
 */
export async function interactionRows(
  workspaceId: number,
): Promise<{ source: "orders" | "events" | "reviews"; rows: InteractionRow[] }> {
  const orders = await read(
    `select "customerId", "productId", extract(epoch from "orderedAt")::float8 * 1000 as time, quantity as value
       from order_line where "workspaceId" = $1 and "customerId" is not null and not returned and quantity > 0
      order by "orderedAt", id`,
    workspaceId,
  );
  if (orders.length > 0) return { source: "orders", rows: orders };
  const events = await read(
    `select "customerId", "productId", extract(epoch from "occurredAt")::float8 * 1000 as time, 1::float8 as value
       from event where "workspaceId" = $1 and "customerId" is not null and type in ('cart', 'favourite', 'click')
      order by "occurredAt", id`,
    workspaceId,
  );
  if (events.length > 0) return { source: "events", rows: events };
  const reviews = await read(
    `select "customerId", "productId", extract(epoch from "writtenAt")::float8 * 1000 as time, 1::float8 as value
       from document where "workspaceId" = $1 and "customerId" is not null and "productId" is not null
        and "writtenAt" is not null and source = 'review' order by "writtenAt", id`,
    workspaceId,
  );
  return { source: "reviews", rows: reviews };
}

async function read(sql: string, workspaceId: number): Promise<InteractionRow[]> {
  const { rows } = await pool().query<InteractionRow>(sql, [workspaceId]);
  return rows;
}
