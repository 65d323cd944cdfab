import { deleteSessions } from "@/lib/data/people/delete-sessions";
import { type Actor, authorise } from "@/lib/domain/actor";
import { ownUserId } from "@/lib/services/people/own-user-id";

/** Ends all sessions of one's own, this one too; answers how many. */
export async function signOutEverywhere(actor: Actor): Promise<{ sessions: number }> {
  authorise(actor, "read");
  return { sessions: await deleteSessions(ownUserId(actor)) };
}
