import { runStages } from "@/lib/data/run/run-stages";
import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import type { StageName } from "@/lib/domain/run/stages";
import { advanceRun } from "@/lib/services/run/advance-run";
import { readRun } from "@/lib/services/run/read-run";
import { startRun } from "@/lib/services/run/start-run";

const LOOK_MS = 200;
const LEASE_SECONDS = 60;

/**
 * Starts a run and works on it in this process until the stage is done; what comes after it is left. Returns the run's
 * id. For measuring: a run that serves readers is done by workers. Throws "runFailed" when the run fails.
 */
export async function runUntil(
  actor: Actor,
  stage: StageName,
  options: { readonly seed: number; readonly tell: (step: string, share: number) => void },
): Promise<number> {
  const { id, number } = await startRun(actor, { seed: options.seed });
  const reached = new AbortController();
  const look = setInterval(async () => {
    const stages = await runStages(id);
    const running = stages.find(({ status }) => status === "running");
    if (running) options.tell(running.name, running.fraction);
    if (stages.find(({ name }) => name === stage)?.status === "done") reached.abort();
  }, LOOK_MS);
  try {
    for (;;) {
      await advanceRun(id, { id: "evaluation", leaseSeconds: LEASE_SECONDS, stopping: reached.signal });
      const { run } = await readRun(actor, { number });
      if (reached.signal.aborted || run.status === "succeeded") return id;
      if (run.status === "failed")
        throw new AppError(run.errorCode ?? "runFailed", { stage: run.stage ?? "" });
    }
  } finally {
    clearInterval(look);
  }
}
