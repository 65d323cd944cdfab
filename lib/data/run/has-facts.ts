import type { Transaction } from "@/lib/data/pool";

/** Whether there is anything to analyse. */
export async function hasFacts(client: Pick<Transaction, "query">, workspaceId: number): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    `select exists (select 1 from document where "workspaceId" = $1)
         or exists (select 1 from order_line where "workspaceId" = $1)
         or exists (select 1 from event where "workspaceId" = $1) as found`,
    [workspaceId],
  );
  return rows[0]?.found ?? false;
}
