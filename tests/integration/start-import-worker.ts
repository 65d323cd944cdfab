import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";

interface ImportWorker {
  /** Carries out each import whose id it is sent. */
  readonly child: ChildProcess;
  readonly ready: Promise<unknown>;
  readonly ended: Promise<unknown>;
}

/** Starts a worker, in a process of its own, that can be killed. */
export function startImportWorker(): ImportWorker {
  const child = fork(path.join(import.meta.dirname, "import-worker.ts"), {
    execArgv: ["--import", "tsx"],
    env: { ...process.env },
  });
  return {
    child,
    ready: new Promise((resolve) => child.once("message", resolve)),
    ended: new Promise((resolve) => child.once("exit", resolve)),
  };
}
