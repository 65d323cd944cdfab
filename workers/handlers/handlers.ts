import type { Worker } from "@/lib/services/run/advance-run";
import { handleAdvanceRun } from "@/workers/handlers/advance-run";

/** Every kind of job that a worker takes. */
export const HANDLERS: readonly ((worker: Worker) => Promise<void>)[] = [handleAdvanceRun];
