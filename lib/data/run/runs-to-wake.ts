import { pool } from "@/lib/data/pool";

/** Runs that wait for a worker: not begun, with shards that nobody works on, or to be cancelled; with how many shards. */
export async function runsToWake(): Promise<{ runId: number; shards: number }[]> {
  const { rows } = await pool().query<{ runId: number; shards: number }>(
    `select run.id as "runId", count(shard.index)::int as shards
       from run left join run_shard shard on shard."runId" = run.id and shard.stage = run.stage
        and (shard.status = 'waiting' or (shard.status = 'running' and shard."leaseUntil" < now()))
      where run.status in ('queued', 'running')
      group by run.id having count(shard.index) > 0 or run.status = 'queued' or run."cancelRequested"`,
  );
  return rows;
}
