import { noteAffectedTexts } from "@/lib/data/documents/repeats/note-affected-texts";
import type { Transaction } from "@/lib/data/pool";
import { closingTransaction } from "@/lib/data/privacy/closing-transaction";
import { erasePersonRows } from "@/lib/data/privacy/erase-person-rows";
import { insertErasure, updateErasure } from "@/lib/data/privacy/erasures";
import { gatherPerson } from "@/lib/data/privacy/gather-person";
import { type CustomerIdentity, identityOfCustomer } from "@/lib/data/privacy/identity-of-customer";
import { lockForErasure } from "@/lib/data/privacy/lock-for-erasure";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { type ErasureCounts, type ErasureReceipt, erasureCounts } from "@/lib/domain/privacy/erasure";
import { tokenPattern } from "@/lib/domain/privacy/person-tokens";
import { settleTexts } from "@/lib/services/documents/settle-texts";
import { erasedOrder } from "@/lib/services/privacy/erased-order";
import { getErasure } from "@/lib/services/privacy/get-erasure";
import { blotLogs, bytePattern } from "@/lib/services/privacy/home-files";
import { scanForPerson } from "@/lib/services/privacy/scan-for-person";
import { tokensOf } from "@/lib/services/privacy/tokens-of";
import { askedIdentity, workspaceKeys } from "@/lib/services/privacy/workspace-keys";
import { clearFolder } from "@/lib/services/reports/report-folder";

export interface ErasureWish {
  readonly customerId: number;
  /** the customer's key, typed once more: plain or as it is stored */
  readonly key: string;
}

/**
 * Deletes everything that is stored of a customer in one transaction, keeps later files from bringing the person back,
 * and then searches every table and file for what may be left. A process that dies between leaves a receipt without
 * its search, which checkErasure does. Throws `privacy.keyDiffers`, and `privacy.importBusy` or `privacy.runBusy` while
 * something is at work that would write the person back.
 */
export async function erasePerson(actor: Actor, { customerId, key }: ErasureWish): Promise<ErasureReceipt> {
  authorise(actor, "administer");
  const { workspaceId } = actor;
  const asked = await askedIdentity(workspaceId, key);
  const person = await identityOfCustomer(workspaceId, customerId);
  if (!person) throw new AppError("notFound", {}, "notFound");
  if (![person.key, ...person.aliases].some((each) => asked.keys.includes(each)))
    throw new AppError("privacy.keyDiffers");
  const tokens = await tokensOf(workspaceId, person, key);
  const { keys } = await workspaceKeys(workspaceId);
  const erased = await closingTransaction(async (client: Transaction) => {
    const busy = await lockForErasure(client, workspaceId);
    if (busy)
      throw new AppError(busy === "import" ? "privacy.importBusy" : "privacy.runBusy", {}, "conflict");
    const scope = { client, workspaceId, customerId: person.id, tokens };
    await noteAffectedTexts(client, { customerId: person.id });
    await gatherPerson(scope);
    const { tables, runs, uploads, ids, orders } = await erasePersonRows(scope);
    await settleTexts(client, workspaceId);
    const contactHashes = [...ownContacts(person), ...person.aliases, ...orders.map(erasedOrder)].map(
      keys.erasureHash,
    );
    const counts: ErasureCounts = erasureCounts.parse({ tables, runs, uploads, contactHashes });
    const keyHash = keys.erasureHash(person.key);
    const id = await insertErasure(client, { workspaceId, keyHash, counts, createdById: actor.userId });
    return { id, counts, ids };
  });
  await clearFolder(workspaceId);
  const logPlaces = await blotLogs(bytePattern(tokenPattern(tokens.telling)));
  const scan = await scanForPerson(workspaceId, tokens, erased.ids);
  const left = scan.remaining.reduce((sum, { count }) => sum + count, 0);
  await updateErasure(erased.id, { ...erased.counts, logPlaces, scan }, left);
  return getErasure(actor, erased.id);
}

/** Contacts that nobody else has: somebody who shares one may stay, and come again. */
function ownContacts({ emailHash, phoneHash, isEmailOwn, isPhoneOwn }: CustomerIdentity): string[] {
  const own = [isEmailOwn ? emailHash : null, isPhoneOwn ? phoneHash : null];
  return own.filter((hash): hash is string => hash !== null);
}
