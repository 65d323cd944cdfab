import type { Transaction } from "@/lib/data/pool";
import type { StockSetting } from "@/lib/domain/stock/stock-filter";

/** Keeps a product's own settings; false where the workspace has no such product. */
export async function saveProductStock(
  client: Transaction,
  workspaceId: number,
  productId: number,
  { leadDays, serviceLevel, minimum }: StockSetting,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into product_stock ("productId", "workspaceId", "leadDays", "serviceLevel", minimum)
     select p.id, $1, $3, $4, $5 from product p where p.id = $2 and p."workspaceId" = $1
     on conflict ("productId") do update set "leadDays" = excluded."leadDays",
       "serviceLevel" = excluded."serviceLevel", minimum = excluded.minimum`,
    [workspaceId, productId, leadDays, serviceLevel, minimum],
  );
  return rowCount === 1;
}
