import { createInteractionCollector } from "@/lib/algorithms/evaluate/collect-interactions";
import type { Interactions } from "@/lib/algorithms/evaluate/interactions";
import type { Matrix } from "@/lib/algorithms/matrix";
import { interactionRows } from "@/lib/data/recommend/interaction-rows";
import { type ProductFacts, productFacts } from "@/lib/data/recommend/product-facts";
import { productNeeds } from "@/lib/data/recommend/product-needs";
import { contentVectors } from "@/lib/services/run/recommend/content-vectors";

export interface RecommenderData {
  readonly source: "orders" | "events" | "reviews";
  /** Users and items are ids of customers and products, as text. */
  readonly pairs: Interactions;
  /** Null where the shop has told nothing of its products. */
  readonly content: Matrix | null;
  readonly products: ReadonlyMap<number, ProductFacts>;
}

/** What the recommenders are fitted on, the same for the evaluation and for the lists. */
export async function loadRecommenderData(run: {
  id: number;
  workspaceId: number;
}): Promise<RecommenderData> {
  const [{ source, rows }, facts, needs] = await Promise.all([
    interactionRows(run.workspaceId),
    productFacts(run.workspaceId),
    productNeeds(run.id),
  ]);
  const collector = createInteractionCollector(true);
  for (const { customerId, productId, time, value } of rows) {
    collector.add(String(customerId), String(productId), time, value);
  }
  const pairs = collector.finish();
  const content = facts.length > 0 ? contentVectors(pairs.itemIds.map(Number), facts, needs) : null;
  return { source, pairs, content, products: new Map(facts.map((product) => [product.id, product])) };
}
