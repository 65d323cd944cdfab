import { hashPassword, verifyPassword } from "better-auth/crypto";
import { passwordHashOf } from "@/lib/data/people/password-hash-of";
import { updatePassword } from "@/lib/data/people/update-password";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { ownUserId } from "@/lib/services/people/own-user-id";

interface PasswordChange {
  readonly current: string;
  readonly next: string;
  /** The session that asks; all others end. */
  readonly sessionId: string;
}

/** Changes one's own password. Throws `wrongPassword` if the current one is not `current`. */
export async function changePassword(actor: Actor, change: PasswordChange): Promise<void> {
  authorise(actor, "read");
  const userId = ownUserId(actor);
  const hash = await passwordHashOf(userId);
  const isRight = hash !== null && (await verifyPassword({ hash, password: change.current }));
  if (!isRight) throw new AppError("wrongPassword", {}, "forbidden");
  await updatePassword(userId, await hashPassword(change.next), change.sessionId);
}
