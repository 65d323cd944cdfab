import { pool } from "@/lib/data/pool";
import { isStageName, type StageName } from "@/lib/domain/run/stages";

export interface ClaimedShard {
  runId: number;
  stage: StageName;
  index: number;
  input: unknown;
  attempts: number;
}

/**
 * Takes the next shard of the run's present stage that nobody holds, or whose holder's lease has lapsed; null when
 * there is none. Two workers that ask at once get different ones (skip locked).
 */
export async function claimShard(
  runId: number,
  workerId: string,
  leaseSeconds: number,
): Promise<ClaimedShard | null> {
  const { rows } = await pool().query<{ stage: string; index: number; input: unknown; attempts: number }>(
    `update run_shard s
        set status = 'running', "workerId" = $2, attempts = s.attempts + 1,
            "leaseUntil" = now() + make_interval(secs => $3)
       from (select shard."runId", shard.stage, shard.index
               from run_shard shard join run on run.id = shard."runId" and run.stage = shard.stage
              where run.id = $1 and run.status in ('queued', 'running') and not run."cancelRequested"
                and (shard.status = 'waiting' or (shard.status = 'running' and shard."leaseUntil" < now()))
              order by shard.index limit 1 for update of shard skip locked) next
      where s."runId" = next."runId" and s.stage = next.stage and s.index = next.index
      returning s.stage, s.index, s.input, s.attempts`,
    [runId, workerId, leaseSeconds],
  );
  const [row] = rows;
  return row && isStageName(row.stage) ? { ...row, runId, stage: row.stage } : null;
}
