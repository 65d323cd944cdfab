import { needProducts } from "@/lib/data/needs/need-products";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { NeedProduct } from "@/lib/domain/needs/need-product";

const PRODUCTS = 5;

/** The products a need is said about most, with what share of their mentions it is. */
export async function listNeedProducts(actor: Actor, key: number): Promise<NeedProduct[]> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  return run ? needProducts(run.id, key, PRODUCTS) : [];
}
