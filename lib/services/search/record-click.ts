import { clickWeight } from "@/lib/algorithms/search/weigh-clicks";
import { countClick } from "@/lib/data/search/count-click";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { loggedQuery } from "@/lib/services/search/logged-query";

/** Counts a click on a result of a search, weighed by its place (from 1); nothing says by whom. */
export async function recordClick(
  actor: Actor,
  { q, productId, place }: { q: string; productId: number; place: number },
): Promise<void> {
  authorise(actor, "read");
  const text = loggedQuery(q);
  if (!text) return;
  const known = await countClick(actor.workspaceId, { text, productId, weight: clickWeight(place) });
  if (!known) throw new AppError("notFound", {}, "notFound");
}
