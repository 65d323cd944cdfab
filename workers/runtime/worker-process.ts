import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { disconnect } from "@/lib/data/disconnect";
import { isConnectionError } from "@/lib/data/is-connection-error";
import { env } from "@/lib/env";
import { stopConsuming } from "@/lib/jobs/consume";
import { log } from "@/lib/log";
import { prepareLeases } from "@/lib/services/run/lease";
import { HANDLERS } from "@/workers/handlers/handlers";
import { letGoOfOld } from "@/workers/runtime/let-go-of-old";
import { wakeSleepers } from "@/workers/runtime/wake-sleepers";

const SWEEP_MS = 5000;
const LET_GO_MS = 3_600_000;
const STOP_MS = 10_000;

const stopping = new AbortController();
const worker = {
  id: `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`,
  leaseSeconds: env.NEEDSCAPE_LEASE_SECONDS,
  stopping: stopping.signal,
};

/** Begins to take jobs; tries again while the database is not there yet. */
async function begin(): Promise<void> {
  while (!stopping.signal.aborted) {
    try {
      for (const handle of HANDLERS) await handle(worker);
      log.info({ worker: worker.id }, "worker ready");
      return;
    } catch (error) {
      log.warn(
        { error: error instanceof Error ? error.message : error },
        "the database is not ready; trying again",
      );
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

async function end(): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort(new Error("the worker is told to stop"));
  await stopConsuming(STOP_MS).catch(() => {});
  await disconnect().catch(() => {});
  process.exit(0);
}

process.on("SIGTERM", () => void end());
process.on("SIGINT", () => {}); // the parent decides: Ctrl-C reaches the whole group
process.on("disconnect", () => void end()); // the parent was killed
// The queue reports a job's outcome without anyone to catch a failure of that: while the database restarts it fails.
process.on("unhandledRejection", (error) => {
  log.error({ err: error }, "unhandled");
  if (!isConnectionError(error)) process.exit(1);
});
prepareLeases();
await begin();
const sweeper = setInterval(() => {
  wakeSleepers().catch((error) => log.warn({ error: error.message }, "sweep"));
}, SWEEP_MS);
const letGo = () => letGoOfOld().catch((error) => log.warn({ error: error.message }, "let go"));
// Also at the start: a laptop's worker may never live for an hour.
void letGo();
const keeper = setInterval(() => void letGo(), LET_GO_MS);
stopping.signal.addEventListener("abort", () => {
  clearInterval(sweeper);
  clearInterval(keeper);
});
