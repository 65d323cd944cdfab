import type { Transaction } from "@/lib/data/pool";

/** Keeps an order of a product, expected after its lead time from the forecast's first day. */
export async function insertStockOrder(
  client: Transaction,
  order: {
    workspaceId: number;
    productId: number;
    quantity: number;
    createdById: string | null;
    leadDays: number;
  },
): Promise<void> {
  await client.query(
    `insert into stock_order ("workspaceId", "productId", quantity, "createdById", "expectedDay")
     select $1, $2, $3, $4, greatest(current_date, (select "firstDay" from stock_setting where "workspaceId" = $1)) + $5::int`,
    [order.workspaceId, order.productId, order.quantity, order.createdById, order.leadDays],
  );
}
