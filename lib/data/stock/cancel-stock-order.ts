import type { Transaction } from "@/lib/data/pool";

/** Takes an order back; the product it was of, or null where it is not there. */
export async function cancelStockOrder(
  client: Transaction,
  workspaceId: number,
  id: number,
): Promise<number | null> {
  const { rows } = await client.query<{ productId: number }>(
    `update stock_order set "cancelledAt" = coalesce("cancelledAt", now()) where id = $2 and "workspaceId" = $1
     returning "productId"`,
    [workspaceId, id],
  );
  return rows[0]?.productId ?? null;
}
