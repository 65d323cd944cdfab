import { putPiece } from "@/lib/data/import/put-piece";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { PIECE_LIMIT } from "@/lib/domain/import/upload";
import { keepMemorySmall } from "@/lib/services/import/keep-memory-small";

let tidy: (() => void) | undefined;

/**
 * Keeps one piece of an upload, counted from 0; sent again it replaces itself. The bytes are read no further than a
 * piece may be long, whatever the sender says of their number.
 */
export async function putImportPiece(
  actor: Actor,
  importId: number,
  seq: number,
  source: Buffer | { readonly body: ReadableStream<Uint8Array> | null },
): Promise<void> {
  authorise(actor, "import");
  const bytes = Buffer.isBuffer(source) ? source : await readBody(source.body);
  if (bytes.length === 0 || bytes.length > PIECE_LIMIT)
    throw new AppError("import.pieceSize", { limit: PIECE_LIMIT });
  const kept = await putPiece(actor.workspaceId, importId, seq, bytes);
  // A piece is in memory some five times over on its way, and large files have hundreds.
  tidy ??= keepMemorySmall();
  tidy();
  if (kept === "absent") throw new AppError("notFound", {}, "notFound");
  if (kept === "closed") throw new AppError("import.notUploading", {}, "conflict");
}

async function readBody(body: ReadableStream<Uint8Array> | null): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    parts.push(part);
    size += part.length;
    if (size > PIECE_LIMIT) break;
  }
  return Buffer.concat(parts);
}
