import { hashPassword } from "better-auth/crypto";
import { insertMember } from "@/lib/data/people/insert-member";
import { type Actor, authorise, type Role } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { initialPassword } from "@/lib/services/people/initial-password";

interface AddMember {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
}

/**
 * Adds a member. Someone new gets an initial password, which is answered here and kept nowhere in the clear;
 * someone with an account already keeps their own, and `password` is null. Throws `alreadyMember`.
 */
export async function addMember(
  actor: Actor,
  { email, name, role }: AddMember,
): Promise<{ userId: string; password: string | null }> {
  authorise(actor, "administer");
  const password = initialPassword();
  const passwordHash = await hashPassword(password);
  const added = await insertMember(actor.workspaceId, role, { email, name, passwordHash });
  if (!added) throw new AppError("alreadyMember", { email }, "conflict");
  return { userId: added.userId, password: added.isNewUser ? password : null };
}
