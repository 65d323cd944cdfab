import { documentRows } from "@/lib/data/documents/document-rows";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import { documentFilter } from "@/lib/domain/documents/document-filter";
import type { DocumentRow } from "@/lib/domain/documents/document-row";

const REVIEWS = 5;

/** What was written about a product last. */
export async function listProductReviews(actor: Actor, productId: number): Promise<DocumentRow[]> {
  authorise(actor, "read");
  const { workspaceId } = actor;
  const run = await publishedRun(workspaceId);
  const filter = documentFilter.parse({ product: productId });
  return documentRows({ workspaceId, runId: run?.id ?? null, filter }, { limit: REVIEWS, offset: 0 });
}
