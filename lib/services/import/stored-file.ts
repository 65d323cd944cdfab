import type { ImportRecord } from "@/lib/data/import/import-record";
import { pieceBytes } from "@/lib/data/import/piece-bytes";
import { pieceSizes } from "@/lib/data/import/piece-sizes";
import { AppError } from "@/lib/domain/errors";
import type { TableFile } from "@/lib/services/import/read/byte-source";

/** So much of a file is read at once. */
const BLOCK = 1024 * 1024;

interface Block {
  /** the piece that holds it, and where in it */
  readonly seq: number;
  readonly from: number;
  /** its place in the file */
  readonly start: number;
  readonly end: number;
}

/**
 * The file that an import reads, its own or that of the one it was split from: its pieces in the database, a block in
 * memory at a time. Throws `import.incomplete` while pieces are missing, and `import.bytesGone` when they are let go of.
 */
export async function openStoredFile({
  id,
  sourceId,
  fileSize: size,
}: Pick<ImportRecord, "id" | "sourceId" | "fileSize">): Promise<TableFile> {
  const importId = sourceId ?? id;
  const pieces = await pieceSizes(importId);
  const blocks: Block[] = [];
  let total = 0;
  for (const { seq, size: length } of pieces) {
    for (let from = 0; from < length; from += BLOCK) {
      blocks.push({ seq, from, start: total + from, end: total + Math.min(length, from + BLOCK) });
    }
    total += length;
  }
  if (pieces.length === 0 && size > 0) throw new AppError("import.bytesGone", {}, "conflict");
  if (total !== size || pieces.some(({ seq }, index) => seq !== index)) {
    throw new AppError("import.incomplete", { have: total, size }, "conflict");
  }
  let kept: { start: number; bytes: Buffer } | null = null;
  const load = async ({ seq, from, start, end }: Block): Promise<Buffer> => {
    if (kept?.start === start) return kept.bytes;
    const bytes = await pieceBytes(importId, seq, from, end - start);
    if (!bytes) throw new AppError("import.bytesGone", {}, "conflict");
    kept = { start, bytes };
    return bytes;
  };
  return {
    size,
    async *range(start, end) {
      for (const block of blocks) {
        if (block.end <= start) continue;
        if (block.start >= end) return;
        const bytes = await load(block);
        yield bytes.subarray(Math.max(0, start - block.start), Math.min(bytes.length, end - block.start));
      }
    },
  };
}
