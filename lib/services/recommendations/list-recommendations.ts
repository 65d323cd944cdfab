import { customerNeeds } from "@/lib/data/customers/customer-needs";
import { publishedRun } from "@/lib/data/needs/published-run";
import { mentionExcerpts } from "@/lib/data/personas/mention-excerpts";
import { needRefs } from "@/lib/data/personas/need-refs";
import { productTiles } from "@/lib/data/personas/product-tiles";
import { listNeighbours } from "@/lib/data/recommendations/list-neighbours";
import { recommendationRows } from "@/lib/data/recommendations/recommendation-rows";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { RecommendationList } from "@/lib/domain/recommendation/recommended-product";

/** A customer's list in the published run with all that its reasons name; null before anything is published. */
export async function listRecommendations(
  actor: Actor,
  customerId: number,
): Promise<RecommendationList | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return null;
  const [rows, neighbours, needs, heard] = await Promise.all([
    recommendationRows(run.id, customerId),
    listNeighbours(run.id, customerId),
    needRefs(run.id),
    customerNeeds(run.id, customerId),
  ]);
  const reasons = rows.flatMap((row) => row.reasons);
  const productIds = reasons.flatMap((reason) => ("productId" in reason ? [reason.productId] : []));
  const cited = new Set(reasons.flatMap((reason) => (reason.kind === "need" ? [reason.needKey] : [])));
  const spoken = heard.filter(({ key }) => cited.has(key));
  const [products, quotes] = await Promise.all([
    productTiles(actor.workspaceId, [...new Set(productIds)]),
    mentionExcerpts(
      actor.workspaceId,
      run.id,
      spoken.map(({ mentionId }) => mentionId),
    ),
  ]);
  const quoteOf = new Map(quotes.map((quote) => [quote.mentionId, quote]));
  return {
    run: run.number,
    finishedAt: run.publishedAt,
    rows,
    neighbours,
    needs,
    products,
    quotes: new Map(
      spoken.flatMap(({ key, mentionId }) => {
        const quote = quoteOf.get(mentionId);
        return quote ? [[key, quote] as const] : [];
      }),
    ),
  };
}
