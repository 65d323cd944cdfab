import { pool, type Transaction } from "@/lib/data/pool";
import type { StockProduct } from "@/lib/domain/stock/stock-product";

/** Products with what advice is made of, by id; one of them or all. */
export async function stockProducts(
  workspaceId: number,
  productId: number | null = null,
  client: Pick<Transaction, "query"> = pool(),
): Promise<StockProduct[]> {
  const { rows } = await client.query<StockProduct>(
    `select p.id, p.category, p.stock, p.price, coalesce(s."leadDays", w."leadDays") as "leadDays",
            coalesce(s."serviceLevel", w."serviceLevel", 0.95) as "serviceLevel",
            coalesce(s.minimum, w.minimum) as minimum,
            coalesce(s.middle, '{}') as middle, coalesce(s.low, '{}') as low, coalesce(s.high, '{}') as high,
            coalesce((select sum(o.quantity) from stock_order o
                       where o."productId" = p.id and o."cancelledAt" is null
                         and o."expectedDay" >= coalesce(w."firstDay", current_date)), 0)::int as coming
       from product p left join product_stock s on s."productId" = p.id
       left join stock_setting w on w."workspaceId" = p."workspaceId"
      where p."workspaceId" = $1 and ($2::int is null or p.id = $2) order by p.id`,
    [workspaceId, productId],
  );
  return rows;
}
