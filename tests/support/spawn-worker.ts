import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";

/** A real worker process on a database, as `npm run worker` starts them; leases are short so that tests are. */
export function spawnWorker(databaseUrl: string): ChildProcess {
  return fork(path.resolve("workers/runtime/worker-process.ts"), {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { ...process.env, DATABASE_URL: databaseUrl, NEEDSCAPE_LEASE_SECONDS: "4", NEEDSCAPE_LOG: "error" },
  });
}

/** Ends a worker at once, as a power cut would. */
export function killWorker(worker: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    worker.once("exit", () => resolve());
    worker.kill("SIGKILL");
  });
}
