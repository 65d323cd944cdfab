import { documentLanguages } from "@/lib/data/documents/document-languages";
import { publishedRun } from "@/lib/data/needs/published-run";
import { themeNames } from "@/lib/data/needs/theme-names";
import { personaNames } from "@/lib/data/personas/persona-names";
import { productCategories } from "@/lib/data/products/product-categories";
import { productTitle } from "@/lib/data/products/product-title";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { ThemeRef } from "@/lib/domain/needs/need-row";
import type { PersonaRef } from "@/lib/domain/persona/persona-row";

export interface NeedChoices {
  readonly personas: readonly PersonaRef[];
  readonly categories: readonly string[];
  readonly themes: readonly ThemeRef[];
  readonly languages: readonly string[];
  /** Title of the product that was asked for; its number where there is none such. */
  readonly product: string | null;
}

/** What the table of needs can be narrowed to. */
export async function listNeedChoices(actor: Actor, productId: number | undefined): Promise<NeedChoices> {
  authorise(actor, "read");
  const { workspaceId } = actor;
  const run = await publishedRun(workspaceId);
  const [personas, categories, themes, languages, title] = await Promise.all([
    run ? personaNames(run.id) : [],
    productCategories(workspaceId),
    run ? themeNames(run.id) : [],
    documentLanguages(workspaceId),
    productId === undefined ? null : productTitle(workspaceId, productId),
  ]);
  const product = productId === undefined ? null : (title ?? `#${productId}`);
  return { personas, categories, themes, languages, product };
}
