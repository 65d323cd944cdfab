import type { Transaction } from "@/lib/data/pool";

/** Makes `stage` the run's present one, with one shard for each input. */
export async function beginStage(
  client: Transaction,
  runId: number,
  stage: string,
  inputs: readonly unknown[],
): Promise<void> {
  await client.query(`update run set stage = $2 where id = $1`, [runId, stage]);
  await client.query(
    `update run_stage set status = 'running', shards = $3, "startedAt" = now() where "runId" = $1 and name = $2`,
    [runId, stage, inputs.length],
  );
  await client.query(
    `insert into run_shard ("runId", stage, index, input)
     select $1, $2, position - 1, input from jsonb_array_elements($3::jsonb) with ordinality as shard(input, position)`,
    [runId, stage, JSON.stringify(inputs)],
  );
}
