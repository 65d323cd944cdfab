import { publishedRun } from "@/lib/data/needs/published-run";
import { personaNames } from "@/lib/data/personas/persona-names";
import { productCategories } from "@/lib/data/products/product-categories";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { PersonaRef } from "@/lib/domain/persona/persona-row";

/** What the table of needs can be narrowed to. */
export async function listNeedChoices(
  actor: Actor,
): Promise<{ personas: readonly PersonaRef[]; categories: readonly string[] }> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  const [personas, categories] = await Promise.all([
    run ? personaNames(run.id) : [],
    productCategories(actor.workspaceId),
  ]);
  return { personas, categories };
}
