import { lockNeeds } from "@/lib/data/needs/edits/lock-needs";
import { transaction } from "@/lib/data/pool";
import { insertLog } from "@/lib/data/run/insert-log";
import { findRun } from "@/lib/data/run/list-runs";
import { publishRun as publish } from "@/lib/data/run/publish-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { layEdits } from "@/lib/services/needs/lay-edits";
import { layPersonaEdits } from "@/lib/services/personas/lay-persona-edits";

/**
 * Makes a finished run the one that readers see: a held one, or an earlier one again. Why somebody overrides what holds
 * it is kept in the run's log.
 */
export async function publishRun(
  actor: Actor,
  input: { number: number; reason?: string | undefined },
): Promise<void> {
  authorise(actor, "run");
  const run = await findRun(actor.workspaceId, input.number);
  if (!run) throw new AppError("runNotFound", { number: input.number }, "notFound");
  if (run.status !== "succeeded") throw new AppError("runNotFinished", { number: input.number }, "conflict");
  await transaction(async (client) => {
    await publish(client, run.id);
    const needs = await lockNeeds(client, actor.workspaceId);
    if (needs) await layEdits(client, needs);
    await layPersonaEdits(client, { id: run.id, workspaceId: actor.workspaceId });
  });
  const { reason } = input;
  if (reason) await insertLog(run.id, "info", "publishedByHandBecause", { reason });
  else await insertLog(run.id, "info", "publishedByHand");
}
