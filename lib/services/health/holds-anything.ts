import { hasRows } from "@/lib/data/health/has-rows";
import { type Actor, authorise } from "@/lib/domain/actor";

/** Whether there is anything to look at; orders and behaviour never come without their products. */
export async function holdsAnything(actor: Actor): Promise<boolean> {
  authorise(actor, "read");
  return hasRows(actor.workspaceId);
}
