import { comparedNames } from "@/lib/data/demand/compared-names";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { ComparedWith } from "@/lib/domain/demand/demand";
import { withQuotes } from "@/lib/services/demand/with-quotes";

const SHOWN = { limit: 10, quotes: 2 };

/** What customers hold the shop's products, or one of them, against. */
export async function listComparedWith(
  actor: Actor,
  productId: number | null = null,
): Promise<ComparedWith[]> {
  authorise(actor, "read");
  const { workspaceId } = actor;
  return withQuotes(workspaceId, await comparedNames(workspaceId, { ...SHOWN, productId }));
}
