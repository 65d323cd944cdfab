import { type Actor, authorise } from "@/lib/domain/actor";
import type { DiversityCost } from "@/lib/domain/recommendation/diversity-cost";
import { servedModel } from "@/lib/services/recommendations/served-model";

/** What lists of products less alike cost in NDCG, as the published run measured it; empty where it did not. */
export async function getDiversityCosts(actor: Actor): Promise<readonly DiversityCost[]> {
  authorise(actor, "read");
  return (await servedModel(actor.workspaceId)).diversity;
}
