import { type DeliveryOfKey, deliveryOfKey } from "@/lib/data/import/delivery/delivery-of-key";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";

const WAIT_MS = 30_000;
const LOOK_MS = 150;

/**
 * The import that this idempotency key has made, if it was made by the same request; waits a while for a first request
 * whose body is still coming in. Null when that one has just been given up, so that the key is free. Throws
 * `api.sameKeyOtherRequest` or `api.sameKeyUnderWay`.
 */
export async function answerAgain(
  actor: Actor,
  idempotencyKey: string,
  hash: string,
): Promise<DeliveryOfKey | null> {
  authorise(actor, "import");
  for (const end = Date.now() + WAIT_MS; ; ) {
    const found = await deliveryOfKey(actor.workspaceId, idempotencyKey);
    if (!found) return null;
    const { id, status } = found;
    const isComing = found.hash === null && (status === "uploading" || status === "ready");
    if (!isComing && found.hash !== null && found.hash !== hash) {
      throw new AppError("api.sameKeyOtherRequest", { id }, "conflict");
    }
    if (!isComing) return found;
    if (Date.now() > end) throw new AppError("api.sameKeyUnderWay", {}, "conflict");
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
