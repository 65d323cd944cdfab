import { pool } from "@/lib/data/pool";
import type { RisingDriver } from "@/lib/domain/stock/rising-driver";

/**
 * Needs of the published run that rise, with the products that each is voiced of beyond their share, what is most at
 * stake first. Complaints are left out: they drive returns.
 */
export async function risingDrivers(workspaceId: number, most: number): Promise<RisingDriver[]> {
  const month = (column: string) => `(select coalesce(sum(w), 0) from unnest(s.${column}[1:4]) as w)`;
  const { rows } = await pool().query<RisingDriver>(
    `select n.key, n."nameEn", n."nameZh", n.type, n.trend, p.id as "productId", coalesce(p.title, p.key) as title,
            (top->>'mentions')::int as mentions, ${month("middle")} as demand, ${month("low")} as low,
            ${month("high")} as high, s.risk
       from workspace w join need n on n."runId" = w."publishedRunId" and n.direction = 'rising'
        and not n."isOther" and not n.hidden and n.type <> 'complaint'
       cross join jsonb_array_elements(n."topProducts") as top
       join product p on p.id = (top->>'productId')::int and p."workspaceId" = w.id
       join product_stock s on s."productId" = p.id
      where w.id = $1 and (top->>'lift')::float > 1
      order by s."atStake" desc, n.mentions desc, p.id limit $2`,
    [workspaceId, most],
  );
  return rows;
}
