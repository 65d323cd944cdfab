import { randomBytes } from "node:crypto";
import { liftErasureRow } from "@/lib/data/privacy/erasures";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { getErasure } from "@/lib/services/privacy/get-erasure";

/** Lets later files bring a person back: the receipt stays, the hashes by which the person was known go. */
export async function liftErasure(actor: Actor, id: number): Promise<void> {
  authorise(actor, "administer");
  await getErasure(actor, id);
  if (!(await liftErasureRow(actor.workspaceId, id, randomBytes(32), new Date())))
    throw new AppError("privacy.liftedBefore", {}, "conflict");
}
