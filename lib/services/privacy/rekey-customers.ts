import { plainKeys } from "@/lib/data/privacy/plain-keys";
import { replaceKeys } from "@/lib/data/privacy/replace-keys";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { workspaceKeys } from "@/lib/services/privacy/workspace-keys";

const BATCH = 2000;
/** A request should end before whoever asked gives up; they ask again. */
const MOST_MS = 10_000;

/**
 * Gives customers whose key is plain their pseudonyms, batch by batch, each of which is a transaction: stopped anywhere,
 * it goes on where it was. Answers how many are left.
 */
export async function rekeyCustomers(actor: Actor): Promise<{ left: number }> {
  authorise(actor, "administer");
  const { workspaceId } = actor;
  const { keys, privacy } = await workspaceKeys(workspaceId);
  if (!privacy.pseudonymise) throw new AppError("privacy.notPseudonymised", {}, "conflict");
  const began = Date.now();
  for (;;) {
    const { rows, left } = await plainKeys(workspaceId, BATCH);
    if (rows.length === 0) return { left: 0 };
    await replaceKeys(
      workspaceId,
      rows.map(({ id, key }) => ({ id, key: keys.pseudonym(key) })),
    );
    if (Date.now() - began > MOST_MS) return { left: left - rows.length };
  }
}
