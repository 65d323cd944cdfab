import type { Transaction } from "@/lib/data/pool";

/** Says that a workspace's products are forecast from this day on, and what share of a week each day has. */
export async function markForecast(
  client: Transaction,
  workspaceId: number,
  { firstDay, weekdays }: { firstDay: string; weekdays: readonly number[] },
): Promise<void> {
  await client.query(
    `insert into stock_setting ("workspaceId", "firstDay", weekdays, "forecastAt") values ($1, $2, $3, now())
     on conflict ("workspaceId") do update set "firstDay" = excluded."firstDay", weekdays = excluded.weekdays,
       "forecastAt" = now()`,
    [workspaceId, firstDay, weekdays],
  );
}
