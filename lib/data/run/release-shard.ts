import { pool } from "@/lib/data/pool";

/** Gives a shard back at once, for another try by whoever asks next. */
export async function releaseShard(
  shard: { runId: number; stage: string; index: number },
  workerId: string,
): Promise<void> {
  await pool().query(
    `update run_shard set status = 'waiting', "workerId" = null, "leaseUntil" = null
      where "runId" = $1 and stage = $2 and index = $3 and "workerId" = $4 and status = 'running'`,
    [shard.runId, shard.stage, shard.index, workerId],
  );
}
