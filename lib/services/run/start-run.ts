import { transaction } from "@/lib/data/pool";
import { activeRun } from "@/lib/data/run/active-run";
import { hasFacts } from "@/lib/data/run/has-facts";
import { insertRun } from "@/lib/data/run/insert-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { wakeWorkers } from "@/lib/services/run/wake-workers";

const DEFAULT_SEED = 42;

/**
 * Queues a run over all of the workspace's data. One at a time: while one is under way, a second is refused with
 * its number. `layOut` asks for a map laid out anew; without it customers stay where they were.
 */
export async function startRun(
  actor: Actor,
  input: { seed?: number; layOut?: boolean } = {},
): Promise<{ id: number; number: number }> {
  authorise(actor, "run");
  const seed = input.seed ?? DEFAULT_SEED;
  const started = await transaction(async (client) => {
    const run = await insertRun(client, {
      workspaceId: actor.workspaceId,
      seed,
      layOut: input.layOut ?? false,
      createdById: actor.userId,
    });
    const active = await activeRun(client, actor.workspaceId, run.id);
    if (active) throw new AppError("runActive", { number: active.number }, "conflict");
    if (!(await hasFacts(client, actor.workspaceId))) throw new AppError("runNoData", {}, "conflict");
    return run;
  });
  await wakeWorkers(started.id, 1);
  return started;
}
