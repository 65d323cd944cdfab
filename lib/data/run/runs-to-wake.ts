import { pool } from "@/lib/data/pool";

/** Runs under way that have a shard nobody works on, with how many, or whose cancelling nobody has carried out. */
export async function runsToWake(): Promise<{ runId: number; shards: number }[]> {
  const { rows } = await pool().query<{ runId: number; shards: number }>(
    `select run.id as "runId", count(shard.index)::int as shards
       from run left join run_shard shard on shard."runId" = run.id and shard.stage = run.stage
        and (shard.status = 'waiting' or (shard.status = 'running' and shard."leaseUntil" < now()))
      where run.status in ('queued', 'running')
      group by run.id having count(shard.index) > 0 or bool_or(run."cancelRequested")`,
  );
  return rows;
}
