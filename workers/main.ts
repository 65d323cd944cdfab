import type { ChildProcess } from "node:child_process";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { forkWorker } from "@/workers/runtime/fork-worker";

const STOP_MS = 15_000;
const RESTART_MS = 1000;

/**
 * `npm run worker`: as many worker processes as the machine has cores (NEEDSCAPE_WORKERS), each started again when
 * it dies. Run it on any host that reaches the database.
 */
const children = new Set<ChildProcess>();
let stopping = false;

function start(): void {
  const child = forkWorker("inherit");
  children.add(child);
  child.on("exit", (code, signal) => {
    children.delete(child);
    if (stopping) return;
    log.warn({ code, signal }, "a worker ended; starting another");
    setTimeout(() => {
      if (!stopping) start();
    }, RESTART_MS);
  });
}

function stop(): void {
  if (stopping) return;
  stopping = true;
  for (const child of children) child.kill("SIGTERM");
  setTimeout(() => {
    for (const child of children) child.kill("SIGKILL");
  }, STOP_MS).unref();
}

process.on("SIGINT", stop);
process.on("SIGTERM", stop);
process.on("disconnect", stop);
for (let i = 0; i < env.NEEDSCAPE_WORKERS; i++) start();
