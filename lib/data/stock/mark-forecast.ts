import type { Transaction } from "@/lib/data/pool";

/** Says that a workspace's products are forecast from this day on. */
export async function markForecast(
  client: Transaction,
  workspaceId: number,
  firstDay: string,
): Promise<void> {
  await client.query(
    `insert into stock_setting ("workspaceId", "firstDay", "forecastAt") values ($1, $2, now())
     on conflict ("workspaceId") do update set "firstDay" = excluded."firstDay", "forecastAt" = now()`,
    [workspaceId, firstDay],
  );
}
