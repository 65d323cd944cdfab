import { copyRows } from "@/lib/data/copy-rows";
import type { Transaction } from "@/lib/data/pool";
import type { StockAdvice } from "@/lib/domain/stock/advise-order";
import type { StockBasis, StockProduct } from "@/lib/domain/stock/stock-product";

/** A product's forecast and the advice on it. */
export interface StockPlan {
  readonly product: Pick<StockProduct, "id" | "middle" | "low" | "high">;
  readonly basis: StockBasis | null;
  readonly advice: StockAdvice;
}

const COLUMNS = [
  "productId",
  "middle",
  "low",
  "high",
  "basis",
  "risk",
  "atStake",
  "advice",
  "coverDays",
  "reorderPoint",
  "quantity",
  "orderDay",
] as const;

/** Writes plans over those that are there; settings of products stay, and so does the basis where it is null. */
export async function writeStockPlans(
  client: Transaction,
  workspaceId: number,
  firstDay: string,
  plans: readonly StockPlan[],
): Promise<void> {
  await client.query(`create temp table stock_plan on commit drop as
    select "productId", middle, low, high, basis, risk, "atStake", advice, "coverDays", "reorderPoint", quantity,
           null::int as "orderDay" from product_stock limit 0`);
  const numbers = (values: readonly number[]) => `{${values.map((value) => value.toFixed(2)).join(",")}}`;
  await copyRows(
    client,
    "stock_plan",
    COLUMNS,
    plans.map(({ product, basis, advice }) => [
      product.id,
      numbers(product.middle),
      numbers(product.low),
      numbers(product.high),
      basis,
      advice.risk,
      advice.atStake,
      advice.advice,
      advice.coverDays,
      advice.reorderPoint,
      advice.quantity,
      advice.orderInDays,
    ]),
  );
  await client.query(
    `insert into product_stock as s ("productId", "workspaceId", middle, low, high, basis, risk, "atStake", advice,
       "coverDays", "reorderPoint", quantity, "orderDay")
     select t."productId", $1, t.middle, t.low, t.high, coalesce(t.basis, 'none'), t.risk, t."atStake", t.advice,
            t."coverDays", t."reorderPoint", t.quantity, $2::date + t."orderDay"
       from stock_plan t join product p on p.id = t."productId" and p."workspaceId" = $1
     on conflict ("productId") do update set middle = excluded.middle, low = excluded.low, high = excluded.high,
       basis = coalesce((select t.basis from stock_plan t where t."productId" = s."productId"), s.basis),
       risk = excluded.risk, "atStake" = excluded."atStake", advice = excluded.advice,
       "coverDays" = excluded."coverDays", "reorderPoint" = excluded."reorderPoint", quantity = excluded.quantity,
       "orderDay" = excluded."orderDay"`,
    [workspaceId, firstDay],
  );
  await client.query("drop table stock_plan");
}
