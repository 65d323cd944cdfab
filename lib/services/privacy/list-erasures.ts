import { listErasureRows } from "@/lib/data/privacy/erasures";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { ErasureReceipt } from "@/lib/domain/privacy/erasure";
import { receiptOf } from "@/lib/services/privacy/receipt-of";

/** The receipts of a workspace, newest first. */
export async function listErasures(actor: Actor): Promise<ErasureReceipt[]> {
  authorise(actor, "edit");
  return (await listErasureRows(actor.workspaceId)).map(receiptOf);
}
