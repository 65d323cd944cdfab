import { pieceBytes } from "@/lib/data/import/piece-bytes";
import { pieceSizes } from "@/lib/data/import/piece-sizes";
import { AppError } from "@/lib/domain/errors";

/** An uploaded file, read from its pieces in the database: any part of it, one piece in memory at a time. */
export interface StoredFile {
  readonly name: string;
  readonly size: number;
  /** The bytes from `start` up to, not including, `end`. */
  range(start: number, end: number): AsyncGenerator<Buffer>;
}

/** Throws `import.incomplete` while pieces are missing, and `import.bytesGone` when they are let go of. */
export async function openStoredFile(importId: number, name: string, size: number): Promise<StoredFile> {
  const pieces = await pieceSizes(importId);
  const offsets: { seq: number; start: number; end: number }[] = [];
  let total = 0;
  for (const piece of pieces) {
    offsets.push({ seq: piece.seq, start: total, end: total + piece.size });
    total += piece.size;
  }
  if (pieces.length === 0 && size > 0) throw new AppError("import.bytesGone", {}, "conflict");
  if (total !== size || offsets.some(({ seq }, index) => seq !== index)) {
    throw new AppError("import.incomplete", { have: total, size }, "conflict");
  }
  let kept: { seq: number; bytes: Buffer } | null = null;
  const load = async (seq: number): Promise<Buffer> => {
    if (kept?.seq === seq) return kept.bytes;
    const bytes = await pieceBytes(importId, seq);
    if (!bytes) throw new AppError("import.bytesGone", {}, "conflict");
    kept = { seq, bytes };
    return bytes;
  };
  return {
    name,
    size,
    async *range(start, end) {
      for (const piece of offsets) {
        if (piece.end <= start || piece.start >= end) continue;
        const bytes = await load(piece.seq);
        yield bytes.subarray(Math.max(0, start - piece.start), Math.min(bytes.length, end - piece.start));
      }
    },
  };
}
