import { likePattern } from "@/lib/data/like-pattern";
import { pool } from "@/lib/data/pool";
import type { Advice, Risk } from "@/lib/domain/stock/advise-order";

export interface StockCount {
  readonly risk: Risk;
  readonly advice: Advice;
  readonly products: number;
  readonly atStake: number;
}

/** How many products stand at each risk and advice, and what is at stake; only those that words name, where given. */
export async function stockCounts(workspaceId: number, q: string): Promise<StockCount[]> {
  const { rows } = await pool().query<StockCount>(
    `select s.risk, s.advice, count(*)::int as products, sum(s."atStake") as "atStake"
       from product_stock s
      where s."workspaceId" = $1
        and ($2 = '' or exists (select from product p where p.id = s."productId"
              and (p.title ilike $3 or p.key ilike $3)))
      group by 1, 2`,
    [workspaceId, q, likePattern(q)],
  );
  return rows;
}
