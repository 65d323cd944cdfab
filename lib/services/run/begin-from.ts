import type { Transaction } from "@/lib/data/pool";
import { beginStage } from "@/lib/data/run/begin-stage";
import { endRun } from "@/lib/data/run/end-run";
import { endStage } from "@/lib/data/run/end-stage";
import type { RunForWork } from "@/lib/data/run/run-for-work";
import { type StageName, stageAfter } from "@/lib/domain/run/stages";
import { STAGE_BY_NAME } from "@/lib/services/run/stage-by-name";

/**
 * Begins the first stage from `stage` on that has anything to do and returns its number of shards; a run with no
 * stage left has succeeded (0).
 */
export async function beginFrom(
  client: Transaction,
  run: RunForWork,
  stage: StageName | null,
): Promise<number> {
  for (let at = stage; at; at = stageAfter(at)) {
    const inputs = await STAGE_BY_NAME[at].plan(run, client);
    await beginStage(client, run.id, at, inputs);
    if (inputs.length > 0) return inputs.length;
    await endStage(client, run.id, at);
  }
  await endRun(client, run.id, { status: "succeeded" });
  return 0;
}
