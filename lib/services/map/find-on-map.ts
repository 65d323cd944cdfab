import { mentionMatches } from "@/lib/data/map/mention-matches";
import { productMatches } from "@/lib/data/products/product-matches";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { MapSubject } from "@/lib/domain/map/map-subject";
import { searchCustomers } from "@/lib/services/customers/search-customers";
import { requireMap } from "@/lib/services/map/require-map";

const MOST = 12;

export interface FoundPoint {
  readonly id: number;
  readonly title: string;
}

/** Points of a map whose key, title or text holds what was typed. */
export async function findOnMap(
  actor: Actor,
  { of, q }: { readonly of: MapSubject; readonly q: string },
): Promise<FoundPoint[]> {
  authorise(actor, "read");
  const { run, columns } = await requireMap(actor.workspaceId, of);
  const onMap = new Set(columns.id);
  const found: FoundPoint[] =
    of === "customers"
      ? (await searchCustomers(actor, q)).map(({ id, key }) => ({ id, title: key }))
      : of === "products"
        ? await productMatches(actor.workspaceId, q, 4 * MOST)
        : await mentionMatches(run.id, q, MOST);
  return found.filter(({ id }) => onMap.has(id)).slice(0, MOST);
}
