import { transaction } from "@/lib/data/pool";
import type { ClaimedShard } from "@/lib/data/run/claim-shard";
import { countStageDone } from "@/lib/data/run/count-stage-done";
import { endStage } from "@/lib/data/run/end-stage";
import { finishShard } from "@/lib/data/run/finish-shard";
import { insertLog } from "@/lib/data/run/insert-log";
import type { RunForWork } from "@/lib/data/run/run-for-work";
import { setFraction } from "@/lib/data/run/set-fraction";
import { stageAfter } from "@/lib/domain/run/stages";
import { beginFrom } from "@/lib/services/run/begin-from";
import { LeaseLost } from "@/lib/services/run/lease";
import { STAGE_BY_NAME } from "@/lib/services/run/stage-by-name";

const MIB = 1024 * 1024;
const PROGRESS_MS = 1000;

/**
 * Computes one claimed shard and commits its result: all of it, with the shard's mark and, when it was the last of
 * its stage, the next stage's shards; or nothing. Returns how many shards were opened.
 */
export async function workOnShard(
  run: RunForWork,
  shard: ClaimedShard,
  workerId: string,
  signal: AbortSignal,
): Promise<number> {
  let peak = process.memoryUsage.rss();
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 200);
  let told = Date.now();
  try {
    const commit = await STAGE_BY_NAME[shard.stage].execute(
      {
        run,
        signal,
        progress: (fraction) => {
          if (Date.now() - told < PROGRESS_MS) return;
          told = Date.now();
          setFraction(run.id, shard.stage, fraction).catch(() => {});
        },
        log: (key, params) => insertLog(run.id, "info", key, params),
      },
      shard.input,
    );
    signal.throwIfAborted();
    peak = Math.max(peak, process.memoryUsage.rss());
    return await transaction(async (client) => {
      if (!(await finishShard(client, shard, workerId))) throw new LeaseLost();
      await commit(client);
      const counts = await countStageDone(client, run.id, shard.stage, Math.round(peak / MIB));
      if (counts.shardsDone < counts.shards) return 0;
      await endStage(client, run.id, shard.stage);
      return beginFrom(client, run, stageAfter(shard.stage));
    });
  } finally {
    clearInterval(sampler);
  }
}
