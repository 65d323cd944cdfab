import { pool } from "@/lib/data/pool";

export interface StageProgress {
  name: string;
  status: "waiting" | "running" | "done" | "failed";
  shards: number;
  shardsDone: number;
  fraction: number;
  peakMiB: number | null;
  startedAt: Date | null;
  finishedAt: Date | null;
  workers: number;
}

/** A run's stages in order, with how many workers are at each now. */
export async function runStages(runId: number): Promise<StageProgress[]> {
  const { rows } = await pool().query<StageProgress>(
    `select stage.name, stage.status, stage.shards, stage."shardsDone", stage.fraction, stage."peakMiB",
            stage."startedAt", stage."finishedAt",
            (select count(distinct "workerId")::int from run_shard shard
              where shard."runId" = stage."runId" and shard.stage = stage.name and shard.status = 'running') as workers
       from run_stage stage where stage."runId" = $1 order by stage.position`,
    [runId],
  );
  return rows;
}
