import type { Transaction } from "@/lib/data/pool";

/** The first day of a workspace's forecast; null before there is one. Holds others who change its plans back. */
export async function forecastDay(client: Transaction, workspaceId: number): Promise<string | null> {
  const { rows } = await client.query<{ day: string | null }>(
    `select "firstDay"::text as day from stock_setting where "workspaceId" = $1 for update`,
    [workspaceId],
  );
  return rows[0]?.day ?? null;
}
