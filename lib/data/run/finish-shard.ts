import type { Transaction } from "@/lib/data/pool";

/**
 * Marks a shard as done, inside the transaction that writes its result. False when the worker no longer holds it
 * or the run has ended: then the transaction must be rolled back, so that a result appears once or not at all.
 */
export async function finishShard(
  client: Transaction,
  shard: { runId: number; stage: string; index: number },
  workerId: string,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `update run_shard s set status = 'done', "finishedAt" = now(), "leaseUntil" = null
       from run where run.id = s."runId" and run.status = 'running' and not run."cancelRequested"
        and s."runId" = $1 and s.stage = $2 and s.index = $3 and s."workerId" = $4 and s.status = 'running'`,
    [shard.runId, shard.stage, shard.index, workerId],
  );
  return rowCount === 1;
}
