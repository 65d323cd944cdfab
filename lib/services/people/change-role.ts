import { changeMember } from "@/lib/data/people/change-member";
import { type Actor, authorise, type Role } from "@/lib/domain/actor";
import { throwUnlessChanged } from "@/lib/services/people/throw-unless-changed";

/** Throws `lastAdministrator` rather than leave nobody who can administer the workspace. */
export async function changeRole(
  actor: Actor,
  { userId, role }: { readonly userId: string; readonly role: Role },
): Promise<void> {
  authorise(actor, "administer");
  throwUnlessChanged(await changeMember(actor.workspaceId, userId, role));
}
