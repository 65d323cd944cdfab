import { insertAnnounced } from "@/lib/data/import/delivery/insert-announced";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { FILE_LIMIT, tidyFileName } from "@/lib/domain/import/upload";
import { answerAgain } from "@/lib/services/import/answer-again";
import { requestHash } from "@/lib/services/import/request-hash";

interface Announcement {
  readonly fileName: string;
  readonly fileSize: number;
  readonly idempotencyKey: string | null;
}

/** Begins an upload in pieces by a program. The same request again, by its key, answers the same import. */
export async function announceImport(
  actor: Actor,
  { fileName, fileSize, idempotencyKey }: Announcement,
): Promise<{ id: number; isNew: boolean }> {
  authorise(actor, "import");
  if (fileSize > FILE_LIMIT) throw new AppError("import.tooLarge", { limit: FILE_LIMIT / 1e9 }, "tooLarge");
  const hash = requestHash({ fileName, fileSize, upload: "pieces" }, null);
  const row = {
    fileName: tidyFileName(fileName),
    fileSize,
    idempotencyKey,
    hash,
    createdById: authorOf(actor),
  };
  const id = await insertAnnounced({ workspaceId: actor.workspaceId, ...row });
  if (id !== null) return { id, isNew: true };
  const first = await answerAgain(actor, idempotencyKey ?? "", hash);
  if (!first) throw new AppError("api.sameKeyUnderWay", {}, "conflict");
  return { id: first.id, isNew: false };
}
