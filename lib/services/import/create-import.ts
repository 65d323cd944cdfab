import { findOpenUpload } from "@/lib/data/import/find-open-upload";
import { insertImport } from "@/lib/data/import/insert-import";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { FILE_LIMIT, PIECE_SIZE, tidyFileName } from "@/lib/domain/import/upload";

interface NewFile {
  readonly fileName: string;
  readonly fileSize: number;
  /** go on with an upload of this name and size that was broken off, if there is one */
  readonly resume?: boolean | undefined;
}

/** Begins an upload: the file's bytes follow by putImportPiece, in pieces of `pieceSize`. */
export async function createImport(actor: Actor, file: NewFile): Promise<{ id: number; pieceSize: number }> {
  authorise(actor, "import");
  if (file.fileSize === 0) throw new AppError("import.noRows");
  if (file.fileSize > FILE_LIMIT) throw new AppError("import.tooLarge", { limit: FILE_LIMIT / 1e9 });
  const row = { fileName: tidyFileName(file.fileName), fileSize: file.fileSize, createdById: actor.userId };
  const open = file.resume ? await findOpenUpload(actor.workspaceId, row) : null;
  const id = open ?? (await insertImport({ workspaceId: actor.workspaceId, ...row }));
  return { id, pieceSize: PIECE_SIZE };
}
