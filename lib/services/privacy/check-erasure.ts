import { erasureByHash, updateErasure } from "@/lib/data/privacy/erasures";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { type ErasureReceipt, erasureCounts } from "@/lib/domain/privacy/erasure";
import { personTokens } from "@/lib/domain/privacy/person-tokens";
import { getErasure } from "@/lib/services/privacy/get-erasure";
import { scanForPerson } from "@/lib/services/privacy/scan-for-person";
import { askedIdentity } from "@/lib/services/privacy/workspace-keys";

/**
 * Searches every table and file once more for somebody who was deleted, whose key is typed because no receipt holds it,
 * and keeps the result on the receipt.
 */
export async function checkErasure(actor: Actor, asked: string): Promise<ErasureReceipt> {
  authorise(actor, "administer");
  const { workspaceId } = actor;
  const { keys, hashes, erasureHashes } = await askedIdentity(workspaceId, asked);
  const found = await erasureByHash(workspaceId, erasureHashes);
  if (!found) throw new AppError("privacy.notErased", {}, "notFound");
  const tokens = personTokens([asked.trim()], [...keys, ...hashes]);
  // The ids of what was deleted are gone with it.
  const scan = await scanForPerson(workspaceId, tokens, { customers: [], documents: [], mentions: [] });
  const left = scan.remaining.reduce((sum, { count }) => sum + count, 0);
  await updateErasure(found.id, { ...erasureCounts.parse(found.counts), scan }, left);
  return getErasure(actor, found.id);
}
