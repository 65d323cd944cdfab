import { stopExperiment } from "@/lib/data/recommendations/stop-experiment";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";

/** Ends an experiment for good: lists are as the rules say again. Throws `notFound`. */
export async function endExperiment(actor: Actor, { id }: { readonly id: number }): Promise<void> {
  authorise(actor, "edit");
  if (!(await stopExperiment(actor.workspaceId, id))) throw new AppError("notFound", {}, "notFound");
}
