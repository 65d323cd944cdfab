import { likePattern } from "@/lib/data/like-pattern";
import { pool } from "@/lib/data/pool";
import type { StockFilter } from "@/lib/domain/stock/stock-filter";
import type { StockRow } from "@/lib/domain/stock/stock-product";

/** Products with forecast and advice, what is most at stake first. */
export async function stockRows(
  workspaceId: number,
  filter: Omit<StockFilter, "page">,
  page: { limit: number; offset: number },
): Promise<StockRow[]> {
  const params: unknown[] = [workspaceId];
  const bind = (value: unknown) => `$${params.push(value)}`;
  const where = [`s."workspaceId" = $1`];
  if (filter.risk) where.push(`s.risk = ${bind(filter.risk)}`);
  if (filter.advice) where.push(`s.advice = ${bind(filter.advice)}`);
  if (filter.q) {
    const like = bind(likePattern(filter.q));
    where.push(`(p.title ilike ${like} or p.key ilike ${like})`);
  }
  const month = (column: string) => `(select coalesce(sum(w), 0) from unnest(s.${column}[1:4]) as w)`;
  const { rows } = await pool().query<StockRow>(
    `select p.id, p.key, coalesce(p.title, p.key) as title, p.category, p.stock,
            ${month("middle")} as demand, ${month("low")} as low, ${month("high")} as high,
            s.basis, s.risk, s."atStake", s.advice, s."coverDays", s."reorderPoint", s.quantity,
            s."orderDay"::text as "orderDay",
            coalesce((select sum(o.quantity) from stock_order o where o."productId" = p.id
              and o."cancelledAt" is null and o."expectedDay" >= w."firstDay"), 0)::int as coming
       from product_stock s join product p on p.id = s."productId"
       join stock_setting w on w."workspaceId" = s."workspaceId"
      where ${where.join(" and ")}
      order by s."atStake" desc, s."productId" limit ${bind(page.limit)} offset ${bind(page.offset)}`,
    params,
  );
  return rows;
}
