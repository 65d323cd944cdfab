import { createHash, randomUUID } from "node:crypto";
import { claimDelivery } from "@/lib/data/import/delivery/claim-delivery";
import { completeDelivery } from "@/lib/data/import/delivery/complete-delivery";
import { dropDelivery } from "@/lib/data/import/delivery/drop-delivery";
import { renewDelivery } from "@/lib/data/import/delivery/renew-delivery";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { FILE_LIMIT, tidyFileName } from "@/lib/domain/import/upload";
import { answerAgain } from "@/lib/services/import/answer-again";
import { cutPieces } from "@/lib/services/import/cut-pieces";
import { putImportPiece } from "@/lib/services/import/put-import-piece";
import { requestHash } from "@/lib/services/import/request-hash";

export interface Delivery {
  readonly fileName: string;
  /** as the sender announced it; null where nothing was announced */
  readonly size: number | null;
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly idempotencyKey: string | null;
  /** what else the request says */
  readonly asked: unknown;
}

const LEASE_SECONDS = 60;
const RENEW_MS = 20_000;

/**
 * Takes in a whole file as one request brings it, a piece in memory at a time. The same request again, by its
 * idempotency key, answers the same import, also when both come at once. A body that breaks off leaves nothing.
 */
export async function receiveImport(
  actor: Actor,
  delivery: Delivery,
): Promise<{ id: number; isNew: boolean }> {
  authorise(actor, "import");
  const tooLarge = () => new AppError("import.tooLarge", { limit: FILE_LIMIT / 1e9 }, "tooLarge");
  const { fileName, size, idempotencyKey } = delivery;
  if ((size ?? 0) > FILE_LIMIT) throw tooLarge();
  const receiver = `receive/${randomUUID()}`;
  const id = await claimDelivery({
    workspaceId: actor.workspaceId,
    fileName: tidyFileName(fileName),
    fileSize: size ?? 0,
    idempotencyKey,
    receiver,
    leaseSeconds: LEASE_SECONDS,
    createdById: authorOf(actor),
  });
  const body = createHash("sha256");
  let received = 0;
  const throwIfCut = () => {
    if (size !== null && received !== size) throw new AppError("api.cutOff", { have: received, size });
  };
  const settledHash = () => requestHash(delivery.asked, body.digest());

  if (id === null) {
    for await (const chunk of delivery.bytes) {
      body.update(chunk);
      received += chunk.length;
      if (received > FILE_LIMIT) throw tooLarge();
    }
    throwIfCut();
    const first = await answerAgain(actor, idempotencyKey ?? "", settledHash());
    if (!first) throw new AppError("api.sameKeyUnderWay", {}, "conflict");
    return { id: first.id, isNew: false };
  }

  let isMine = true;
  const timer = setInterval(() => {
    renewDelivery(id, receiver, LEASE_SECONDS).then(
      (renewed) => {
        isMine = renewed;
      },
      () => {}, // the database is away: the next piece says so
    );
  }, RENEW_MS);
  try {
    let seq = 0;
    for await (const piece of cutPieces(delivery.bytes)) {
      received += piece.length;
      if (received > FILE_LIMIT) throw tooLarge();
      if (!isMine) throw new AppError("import.notUploading", {}, "conflict");
      body.update(piece);
      await putImportPiece(actor, id, seq++, piece);
    }
    throwIfCut();
    if (received === 0) throw new AppError("import.noRows");
    const done = await completeDelivery(id, receiver, { fileSize: received, hash: settledHash() });
    if (!done) throw new AppError("import.notUploading", {}, "conflict");
    return { id, isNew: true };
  } catch (error) {
    await dropDelivery(id, receiver);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
