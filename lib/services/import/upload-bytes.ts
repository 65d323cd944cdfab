import type { Actor } from "@/lib/domain/actor";
import { createImport } from "@/lib/services/import/create-import";
import { cutPieces } from "@/lib/services/import/cut-pieces";
import { putImportPiece } from "@/lib/services/import/put-import-piece";

export interface ImportSource {
  readonly fileName: string;
  readonly fileSize: number;
  /** the file's bytes in order, in chunks of any size */
  readonly bytes: AsyncIterable<Buffer> | Iterable<Buffer>;
}

/** Uploads a file from this process, as a browser would; answers the import's id. */
export async function uploadBytes(actor: Actor, source: ImportSource): Promise<number> {
  const { id } = await createImport(actor, { fileName: source.fileName, fileSize: source.fileSize });
  let seq = 0;
  for await (const piece of cutPieces(source.bytes)) await putImportPiece(actor, id, seq++, piece);
  return id;
}
