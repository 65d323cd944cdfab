import { customerMatches } from "@/lib/data/customers/customer-matches";
import { needMatches } from "@/lib/data/needs/need-matches";
import { publishedRun } from "@/lib/data/needs/published-run";
import { productMatches } from "@/lib/data/products/product-matches";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { Found } from "@/lib/domain/search/found";
import { askedIdentity } from "@/lib/services/privacy/workspace-keys";

const MOST_OF_A_KIND = 4;

/** Needs of the published run, products and customers whose name holds a text, customers also by the plain key of a pseudonym; nothing for an empty one. */
export async function searchWorkspace(actor: Actor, q: string): Promise<Found> {
  authorise(actor, "read");
  if (!q) return { needs: [], products: [], customers: [] };
  const { workspaceId } = actor;
  const [run, { keys }] = await Promise.all([publishedRun(workspaceId), askedIdentity(workspaceId, q)]);
  const [needs, products, customers] = await Promise.all([
    run ? needMatches(run.id, q, MOST_OF_A_KIND) : [],
    productMatches(workspaceId, q, MOST_OF_A_KIND),
    customerMatches(workspaceId, run?.id ?? null, q, MOST_OF_A_KIND, keys),
  ]);
  return {
    needs,
    products,
    customers: customers.map(({ id, key }) => ({ id, key })),
  };
}
