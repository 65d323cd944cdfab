import type { Transaction } from "@/lib/data/pool";

/** The run of this workspace, other than `exceptId`, that is queued or under way. */
export async function activeRun(
  client: Pick<Transaction, "query">,
  workspaceId: number,
  exceptId: number,
): Promise<{ id: number; number: number } | null> {
  const { rows } = await client.query<{ id: number; number: number }>(
    `select id, number from run where "workspaceId" = $1 and id <> $2 and status in ('queued', 'running') limit 1`,
    [workspaceId, exceptId],
  );
  return rows[0] ?? null;
}
