import { customersByIdentity, type IdentityMatch } from "@/lib/data/privacy/customers-by-identity";
import { erasureByHash } from "@/lib/data/privacy/erasures";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { ErasureReceipt } from "@/lib/domain/privacy/erasure";
import { receiptOf } from "@/lib/services/privacy/receipt-of";
import { askedIdentity } from "@/lib/services/privacy/workspace-keys";

export interface FoundPerson {
  readonly customers: readonly IdentityMatch[];
  /** if the person was deleted on request, and later files do not bring them back */
  readonly erased: ErasureReceipt | null;
}

/** Looks a person up by customer key (plain or as it is stored), e-mail address, phone number, or the hash of one. */
export async function findPerson(actor: Actor, asked: string): Promise<FoundPerson> {
  authorise(actor, "edit");
  if (asked.trim() === "") return { customers: [], erased: null };
  const { keys, hashes, erasureHashes } = await askedIdentity(actor.workspaceId, asked);
  const [customers, erasure] = await Promise.all([
    customersByIdentity(actor.workspaceId, keys, hashes),
    erasureByHash(actor.workspaceId, erasureHashes),
  ]);
  return { customers, erased: erasure && receiptOf(erasure) };
}
