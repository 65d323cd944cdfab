import type { Transaction } from "@/lib/data/pool";

/** Counts one more done shard of a stage, and keeps the highest memory peak seen. The row stays locked until commit. */
export async function countStageDone(
  client: Transaction,
  runId: number,
  stage: string,
  peakMiB: number,
): Promise<{ shards: number; shardsDone: number }> {
  const { rows } = await client.query<{ shards: number; shardsDone: number }>(
    `update run_stage set "shardsDone" = "shardsDone" + 1, fraction = 0, "peakMiB" = greatest("peakMiB", $3)
      where "runId" = $1 and name = $2 returning shards, "shardsDone"`,
    [runId, stage, peakMiB],
  );
  const [counts] = rows;
  if (!counts) throw new Error(`run ${runId} has no stage ${stage}`);
  return counts;
}
