import { isConnectionError } from "@/lib/data/is-connection-error";
import { pool, type Transaction, transaction } from "@/lib/data/pool";
import { type ClaimedShard, claimShard } from "@/lib/data/run/claim-shard";
import { endRun } from "@/lib/data/run/end-run";
import { insertLog } from "@/lib/data/run/insert-log";
import { markRunning } from "@/lib/data/run/mark-running";
import { releaseShard } from "@/lib/data/run/release-shard";
import { type RunForWork, runForWork } from "@/lib/data/run/run-for-work";
import { AppError } from "@/lib/domain/errors";
import { STAGES } from "@/lib/domain/run/stages";
import { log } from "@/lib/log";
import { beginFrom } from "@/lib/services/run/begin-from";
import { holdLease, LeaseLost, RunCancelled } from "@/lib/services/run/lease";
import { wakeWorkers } from "@/lib/services/run/wake-workers";
import { workOnShard } from "@/lib/services/run/work-on-shard";

const MAX_ATTEMPTS = 3;
/** A shard whose workers die each time, say for lack of memory, is given up after so many. */
const MOST_CLAIMS = 12;
const LONGEST_MESSAGE = 300;

export interface Worker {
  readonly id: string;
  readonly leaseSeconds: number;
  /** Aborts when the process is to end: the shard at hand is given back. */
  readonly stopping: AbortSignal;
}

/** Takes shards of a run, one after the other, until there is none to take. */
export async function advanceRun(runId: number, worker: Worker): Promise<void> {
  const run = await runForWork(runId);
  if (!run) return;
  if (run.cancelRequested) {
    if (await endRun(pool(), runId, { status: "cancelled" })) await insertLog(runId, "warn", "cancelled");
    return;
  }
  if (run.status === "queued") await wakeWorkers(runId, await transaction((client) => begin(client, run)));
  while (!worker.stopping.aborted) {
    const shard = await claimShard(runId, worker.id, worker.leaseSeconds);
    if (!shard) return;
    if (shard.attempts > MOST_CLAIMS)
      return await fail(run, shard, new Error("it ended every worker that took it"));
    if (!(await advanceShard(run, shard, worker))) return;
  }
}

/** The first worker that comes plans the first stage; returns how many shards that opened. */
async function begin(client: Transaction, run: RunForWork): Promise<number> {
  return (await markRunning(client, run.id)) ? beginFrom(client, run, STAGES[0]) : 0;
}

/** True when the worker may go on with the next shard. */
async function advanceShard(run: RunForWork, shard: ClaimedShard, worker: Worker): Promise<boolean> {
  const lease = holdLease(shard, worker.id, worker.leaseSeconds);
  const signal = AbortSignal.any([lease.signal, worker.stopping]);
  try {
    await wakeWorkers(run.id, await workOnShard(run, shard, worker.id, signal));
    return true;
  } catch (error) {
    return await recover(run, shard, worker, signal.aborted ? signal.reason : error);
  } finally {
    lease.close();
  }
}

async function recover(
  run: RunForWork,
  shard: ClaimedShard,
  worker: Worker,
  error: unknown,
): Promise<boolean> {
  if (error instanceof LeaseLost) return true;
  if (error instanceof RunCancelled) {
    if (await endRun(pool(), run.id, { status: "cancelled" })) await insertLog(run.id, "warn", "cancelled");
    return false;
  }
  if (isConnectionError(error)) throw error; // nothing can be written now; the lease lapses and the shard is taken again
  const again = worker.stopping.aborted || (shard.attempts < MAX_ATTEMPTS && !(error instanceof AppError));
  if (!worker.stopping.aborted)
    log.error({ run: run.id, stage: shard.stage, shard: shard.index, err: error }, "a shard failed");
  if (again) {
    await releaseShard(shard, worker.id);
    if (!worker.stopping.aborted)
      await insertLog(run.id, "warn", "shardAgain", {
        stage: shard.stage,
        index: shard.index,
        message: messageOf(error),
      });
    return !worker.stopping.aborted;
  }
  await fail(run, shard, error);
  return false;
}

/** Ends the run: this shard cannot be done. */
async function fail(run: RunForWork, shard: ClaimedShard, error: unknown): Promise<void> {
  const known = error instanceof AppError;
  await endRun(pool(), run.id, {
    status: "failed",
    errorCode: known ? error.code : "runFailed",
    errorParams: known ? error.params : { stage: shard.stage },
  });
  await insertLog(run.id, "error", "failed", { stage: shard.stage, message: messageOf(error) });
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_MESSAGE);
}
