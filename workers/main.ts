import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

const STOP_MS = 15_000;
const RESTART_MS = 1000;

/**
 * `npm run worker`: as many worker processes as the machine has cores (NEEDSCAPE_WORKERS), each started again when
 * it dies. Run it on any host that reaches the database.
 */
const file = fileURLToPath(new URL("./runtime/worker-process.ts", import.meta.url));
const children = new Set<ReturnType<typeof fork>>();
let stopping = false;

function start(): void {
  // Small young generations: what an import makes is gone at once, and need not be held by the dozen megabytes.
  const execArgv = ["--max-semi-space-size=8", "--import", "tsx"];
  const child = fork(file, { execArgv, stdio: ["ignore", "inherit", "inherit", "ipc"] });
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
