import { putPiece } from "@/lib/data/import/put-piece";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { PIECE_LIMIT } from "@/lib/domain/import/upload";

/** Keeps one piece of an upload, counted from 0. Sent again it replaces itself. */
export async function putImportPiece(
  actor: Actor,
  importId: number,
  seq: number,
  bytes: Buffer,
): Promise<void> {
  authorise(actor, "import");
  if (bytes.length === 0 || bytes.length > PIECE_LIMIT)
    throw new AppError("import.pieceSize", { limit: PIECE_LIMIT });
  const kept = await putPiece(actor.workspaceId, importId, seq, bytes);
  if (!kept) throw new AppError("import.notUploading", {}, "conflict");
}
