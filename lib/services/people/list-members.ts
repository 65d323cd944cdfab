import { type MemberRow, membersOfWorkspace } from "@/lib/data/people/members-of-workspace";
import { type Actor, authorise } from "@/lib/domain/actor";

export async function listMembers(actor: Actor): Promise<MemberRow[]> {
  authorise(actor, "read");
  return membersOfWorkspace(actor.workspaceId);
}
