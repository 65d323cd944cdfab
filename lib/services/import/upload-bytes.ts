import type { Actor } from "@/lib/domain/actor";
import type { ImportKind } from "@/lib/domain/import/kinds";
import type { Mapping } from "@/lib/domain/import/mapping";
import { PIECE_SIZE } from "@/lib/domain/import/upload";
import { createImport } from "@/lib/services/import/create-import";
import { putImportPiece } from "@/lib/services/import/put-import-piece";

export interface ImportSource {
  readonly fileName: string;
  readonly fileSize: number;
  /** the file's bytes in order, in chunks of any size */
  readonly bytes: AsyncIterable<Buffer> | Iterable<Buffer>;
}

export interface ImportWish {
  readonly kind?: ImportKind | undefined;
  readonly mapping?: Mapping | undefined;
}

/** Uploads a file from this process, as a browser would; answers the import's id. */
export async function uploadBytes(actor: Actor, source: ImportSource): Promise<number> {
  const { id } = await createImport(actor, { fileName: source.fileName, fileSize: source.fileSize });
  let seq = 0;
  let waiting: Buffer[] = [];
  let size = 0;
  const send = async (all: boolean) => {
    while (size >= PIECE_SIZE || (all && size > 0)) {
      const joined = Buffer.concat(waiting);
      await putImportPiece(actor, id, seq++, joined.subarray(0, PIECE_SIZE));
      const rest = joined.subarray(PIECE_SIZE);
      waiting = rest.length > 0 ? [rest] : [];
      size = rest.length;
    }
  };
  for await (const chunk of source.bytes) {
    waiting.push(chunk);
    size += chunk.length;
    await send(false);
  }
  await send(true);
  return id;
}
