import { requestCancel } from "@/lib/data/run/request-cancel";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { wakeWorkers } from "@/lib/services/run/wake-workers";

/** Asks a run to stop; what it has computed stays unpublished. */
export async function cancelRun(actor: Actor, input: { number: number }): Promise<void> {
  authorise(actor, "run");
  const runId = await requestCancel(actor.workspaceId, input.number);
  if (runId === null) throw new AppError("runNotActive", { number: input.number }, "conflict");
  await wakeWorkers(runId, 1);
}
