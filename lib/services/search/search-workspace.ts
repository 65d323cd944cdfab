import { customerMatches } from "@/lib/data/customers/customer-matches";
import { needRows } from "@/lib/data/needs/need-rows";
import { publishedRun } from "@/lib/data/needs/published-run";
import { productMatches } from "@/lib/data/products/product-matches";
import { type Actor, authorise } from "@/lib/domain/actor";
import { needFilter } from "@/lib/domain/needs/need-filter";
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
    run
      ? needRows(
          { runId: run.id, filter: needFilter.parse({ q }), locale: "en", keys: null },
          { limit: MOST_OF_A_KIND, offset: 0 },
        )
      : [],
    productMatches(workspaceId, q, MOST_OF_A_KIND),
    customerMatches(workspaceId, run?.id ?? null, q, MOST_OF_A_KIND, keys),
  ]);
  return {
    needs: needs.map(({ key, nameEn, nameZh }) => ({ key, nameEn, nameZh })),
    products,
    customers: customers.map(({ id, key }) => ({ id, key })),
  };
}
