import { pool } from "@/lib/data/pool";

/** Workspaces with orders whose products were not forecast since their published run, or since somebody asked. */
export async function workspacesToForecast(): Promise<number[]> {
  const { rows } = await pool().query<{ id: number }>(
    `select w.id from workspace w left join run r on r.id = w."publishedRunId"
       left join stock_setting s on s."workspaceId" = w.id
      where greatest(r."publishedAt", s."askedAt") > coalesce(s."forecastAt", '-infinity')
        and exists (select from order_line o where o."workspaceId" = w.id)`,
  );
  return rows.map(({ id }) => id);
}
