import { pool } from "@/lib/data/pool";

/** How far the shard at hand of a stage is, 0 to 1: for the progress bar only. */
export async function setFraction(runId: number, stage: string, fraction: number): Promise<void> {
  await pool().query(
    `update run_stage set fraction = $3 where "runId" = $1 and name = $2 and status = 'running'`,
    [runId, stage, Math.min(1, Math.max(0, fraction))],
  );
}
