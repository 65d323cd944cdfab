import type { Transaction } from "@/lib/data/pool";

/** Makes this run the one that readers see, from this transaction's commit on. */
export async function publishRun(client: Pick<Transaction, "query">, runId: number): Promise<void> {
  await client.query(
    `update workspace set "publishedRunId" = run.id from run where run.id = $1 and workspace.id = run."workspaceId"`,
    [runId],
  );
  await client.query(`update run set "publishedAt" = now(), publishable = true where id = $1`, [runId]);
}
