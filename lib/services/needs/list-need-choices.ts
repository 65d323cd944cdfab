import { publishedRun } from "@/lib/data/needs/published-run";
import { themeNames } from "@/lib/data/needs/theme-names";
import { personaNames } from "@/lib/data/personas/persona-names";
import { productCategories } from "@/lib/data/products/product-categories";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { ThemeRef } from "@/lib/domain/needs/need-row";
import type { PersonaRef } from "@/lib/domain/persona/persona-row";

/** What the table of needs can be narrowed to. */
export async function listNeedChoices(actor: Actor): Promise<{
  personas: readonly PersonaRef[];
  categories: readonly string[];
  themes: readonly ThemeRef[];
}> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  const [personas, categories, themes] = await Promise.all([
    run ? personaNames(run.id) : [],
    productCategories(actor.workspaceId),
    run ? themeNames(run.id) : [],
  ]);
  return { personas, categories, themes };
}
