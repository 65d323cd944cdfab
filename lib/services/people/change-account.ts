import { updateUser } from "@/lib/data/people/update-user";
import { type Actor, authorise } from "@/lib/domain/actor";
import { ownUserId } from "@/lib/services/people/own-user-id";

interface AccountChange {
  readonly name?: string | undefined;
  readonly locale?: string | undefined;
}

/** One's own name and language. */
export async function changeAccount(actor: Actor, change: AccountChange): Promise<void> {
  authorise(actor, "read");
  await updateUser(ownUserId(actor), change);
}
