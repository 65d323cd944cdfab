import { insertRule } from "@/lib/data/recommendations/insert-rule";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import type { ServingRule } from "@/lib/domain/recommendation/serving-rule";

/** Makes a rule; lists follow it within seconds. */
export async function addRule(actor: Actor, rule: ServingRule): Promise<{ id: number }> {
  authorise(actor, "edit");
  return { id: await insertRule(actor.workspaceId, { rule, createdById: authorOf(actor) }) };
}
