import { pieceSizes } from "@/lib/data/import/piece-sizes";
import type { Actor } from "@/lib/domain/actor";
import { PIECE_SIZE } from "@/lib/domain/import/upload";
import { getImport } from "@/lib/services/import/get-import";

/** Which pieces of an upload are there, so that a broken one goes on where it stopped. */
export async function listPieces(
  actor: Actor,
  importId: number,
): Promise<{ pieceSize: number; have: number[] }> {
  await getImport(actor, importId);
  const pieces = await pieceSizes(importId);
  return { pieceSize: PIECE_SIZE, have: pieces.map(({ seq }) => seq) };
}
