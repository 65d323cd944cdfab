import { publishedRun } from "@/lib/data/needs/published-run";
import { personaProducts } from "@/lib/data/personas/persona-products";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { PersonaProduct } from "@/lib/domain/persona/persona-row";

const PRODUCTS = 8;

/** What is recommended to most members of a persona, and how many members have a list. */
export async function listPersonaProducts(
  actor: Actor,
  key: number,
): Promise<{ products: PersonaProduct[]; lists: number }> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  return run ? personaProducts(run.id, key, PRODUCTS) : { products: [], lists: 0 };
}
