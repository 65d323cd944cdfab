import { type ChildProcess, fork, type StdioOptions } from "node:child_process";
import { fileURLToPath } from "node:url";

const FILE = fileURLToPath(new URL("./worker-process.ts", import.meta.url));
/** A small young generation: what an import makes is gone at once, and need not be held by the dozen megabytes. */
export const WORKER_FLAGS = ["--max-semi-space-size=8", "--import", "tsx"];

/** Starts a worker process; it stops by SIGTERM, or when whoever started it is gone. */
export function forkWorker(output: "inherit" | 2): ChildProcess {
  const stdio: StdioOptions = ["ignore", output, 2, "ipc"];
  return fork(FILE, { execArgv: WORKER_FLAGS, stdio });
}
