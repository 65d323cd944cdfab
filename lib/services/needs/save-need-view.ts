import { putNeedView } from "@/lib/data/needs/put-need-view";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { needFilter } from "@/lib/domain/needs/need-filter";
import { needsQuery } from "@/lib/domain/needs/needs-href";

/** Keeps a state of the needs table under a name, for oneself (any reader may) or for everyone (whoever may edit). */
export async function saveNeedView(
  actor: Actor,
  view: { readonly name: string; readonly query: string; readonly shared: boolean },
): Promise<{ id: number }> {
  authorise(actor, "read");
  if (view.shared) authorise(actor, "edit");
  if (actor.userId === null) throw new AppError("forbidden", {}, "forbidden");
  const filter = needFilter.parse(Object.fromEntries(new URLSearchParams(view.query)));
  const query = needsQuery(filter).toString();
  return { id: await putNeedView(actor.workspaceId, actor.userId, { ...view, query }) };
}
