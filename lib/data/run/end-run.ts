import type { Transaction } from "@/lib/data/pool";
import type { ErrorParams } from "@/lib/domain/errors";

/** Ends a run that is under way; false when it had ended already. */
export async function endRun(
  client: Pick<Transaction, "query">,
  runId: number,
  outcome: { status: "succeeded" | "failed" | "cancelled"; errorCode?: string; errorParams?: ErrorParams },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `update run set status = $2::"RunStatus", "finishedAt" = now(), "errorCode" = $3, "errorParams" = $4
      where id = $1 and status in ('queued', 'running')`,
    [
      runId,
      outcome.status,
      outcome.errorCode ?? null,
      outcome.errorParams ? JSON.stringify(outcome.errorParams) : null,
    ],
  );
  return rowCount === 1;
}
