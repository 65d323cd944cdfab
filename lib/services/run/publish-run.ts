import { transaction } from "@/lib/data/pool";
import { insertLog } from "@/lib/data/run/insert-log";
import { findRun } from "@/lib/data/run/list-runs";
import { publishRun as publish } from "@/lib/data/run/publish-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";

/** Makes a finished run the one that readers see: a held one, or an earlier one again. */
export async function publishRun(actor: Actor, input: { number: number }): Promise<void> {
  authorise(actor, "run");
  const run = await findRun(actor.workspaceId, input.number);
  if (!run) throw new AppError("runNotFound", { number: input.number }, "notFound");
  if (run.status !== "succeeded") throw new AppError("runNotFinished", { number: input.number }, "conflict");
  await transaction((client) => publish(client, run.id));
  await insertLog(run.id, "info", "publishedByHand");
}
