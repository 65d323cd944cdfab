import { insertImport } from "@/lib/data/import/insert-import";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { FILE_LIMIT, PIECE_SIZE } from "@/lib/domain/import/upload";

/** Begins an upload: the file's bytes follow by putImportPiece, in pieces of `pieceSize`. */
export async function createImport(
  actor: Actor,
  file: { readonly fileName: string; readonly fileSize: number },
): Promise<{ id: number; pieceSize: number }> {
  authorise(actor, "import");
  if (file.fileSize === 0) throw new AppError("import.noRows");
  if (file.fileSize > FILE_LIMIT) throw new AppError("import.tooLarge", { limit: FILE_LIMIT / 1024 ** 3 });
  const id = await insertImport({ workspaceId: actor.workspaceId, createdById: actor.userId, ...file });
  return { id, pieceSize: PIECE_SIZE };
}
