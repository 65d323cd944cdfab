import { changeMember } from "@/lib/data/people/change-member";
import { type Actor, authorise } from "@/lib/domain/actor";
import { throwUnlessChanged } from "@/lib/services/people/throw-unless-changed";

/** Ends a membership, at once. The account stays: it may belong to other workspaces, and can be added again. */
export async function removeMember(actor: Actor, { userId }: { readonly userId: string }): Promise<void> {
  authorise(actor, "administer");
  throwUnlessChanged(await changeMember(actor.workspaceId, userId, null));
}
