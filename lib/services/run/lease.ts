import { Worker } from "node:worker_threads";
import { log } from "@/lib/log";
import type { LeaseNews, LeaseOrder } from "@/lib/services/run/lease-thread";

/** Somebody else holds the shard now: whatever was computed is dropped. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

/** A person asked the run to stop. */
export class RunCancelled extends Error {
  override readonly name = "RunCancelled";
}

let thread: Worker | undefined;
let tickets = 0;

/**
 * Renews a shard's lease until closed, in a thread of its own, so that the main one may compute for minutes; `signal`
 * aborts with the reason when the shard must be given up. One shard at a time in a process.
 */
export function holdLease(
  shard: { runId: number; stage: string; index: number },
  workerId: string,
  leaseSeconds: number,
): { signal: AbortSignal; close(): void } {
  const controller = new AbortController();
  const ticket = ++tickets;
  const worker = startThread();
  const hear = (news: LeaseNews) => {
    if (news.ticket !== ticket) return;
    controller.abort(news.held ? new RunCancelled() : new LeaseLost());
  };
  worker.on("message", hear);
  worker.postMessage({ shard, workerId, leaseSeconds, ticket } satisfies LeaseOrder);
  return {
    signal: controller.signal,
    close: () => {
      worker.off("message", hear);
      worker.postMessage(null satisfies LeaseOrder);
    },
  };
}

/** Starts the thread before the first lease needs it: its start takes a second or two. */
export function prepareLeases(): void {
  startThread();
}

function startThread(): Worker {
  if (thread) return thread;
  // Node 20 does not hand its TypeScript loader on to threads: the thread registers it for itself.
  const file = JSON.stringify(new URL("./lease-thread.ts", import.meta.url).href);
  const source = `import("tsx/esm/api").then(({ register }) => { register(); return import(${file}); })`;
  const started = new Worker(source, { eval: true });
  started.unref();
  started.on("error", (err) => log.error({ err }, "the thread that renews leases failed"));
  started.on("exit", () => {
    if (thread === started) thread = undefined;
  });
  thread = started;
  return started;
}
