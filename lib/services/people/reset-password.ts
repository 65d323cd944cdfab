import { hashPassword } from "better-auth/crypto";
import { countMemberships } from "@/lib/data/people/count-memberships";
import { membersOfWorkspace } from "@/lib/data/people/members-of-workspace";
import { updatePassword } from "@/lib/data/people/update-password";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { initialPassword } from "@/lib/services/people/initial-password";

/**
 * A new initial password for a member who forgot theirs, and the end of their sessions. Throws
 * `memberElsewhere` for members of other workspaces too: an administrator here must not become one there.
 */
export async function resetPassword(
  actor: Actor,
  { userId }: { readonly userId: string },
): Promise<{ password: string }> {
  authorise(actor, "administer");
  const members = await membersOfWorkspace(actor.workspaceId);
  if (!members.some((member) => member.userId === userId)) throw new AppError("notFound", {}, "notFound");
  if ((await countMemberships(userId)) > 1) throw new AppError("memberElsewhere", {}, "conflict");
  const password = initialPassword();
  await updatePassword(userId, await hashPassword(password), null);
  return { password };
}
