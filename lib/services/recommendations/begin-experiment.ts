import { insertExperiment } from "@/lib/data/recommendations/insert-experiment";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import type { ExperimentInput } from "@/lib/domain/recommendation/experiment";

/** Begins an experiment; lists at its place take part within seconds. Throws where one runs there already. */
export async function beginExperiment(actor: Actor, input: ExperimentInput): Promise<{ id: number }> {
  authorise(actor, "edit");
  const id = await insertExperiment(actor.workspaceId, { ...input, createdById: authorOf(actor) });
  if (id === null) throw new AppError("recommendations.placeTaken", { place: input.place }, "conflict");
  return { id };
}
