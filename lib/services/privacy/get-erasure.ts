import { erasureById } from "@/lib/data/privacy/erasures";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import type { ErasureReceipt } from "@/lib/domain/privacy/erasure";
import { receiptOf } from "@/lib/services/privacy/receipt-of";

export async function getErasure(actor: Actor, id: number): Promise<ErasureReceipt> {
  authorise(actor, "edit");
  const found = await erasureById(actor.workspaceId, id);
  if (!found) throw new AppError("notFound", {}, "notFound");
  return receiptOf(found);
}
