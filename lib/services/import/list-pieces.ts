import { type PieceHash, pieceHashes } from "@/lib/data/import/piece-hashes";
import { type Actor, authorise } from "@/lib/domain/actor";
import { PIECE_SIZE } from "@/lib/domain/import/upload";
import { getImport } from "@/lib/services/import/get-import";

/** Which pieces of an upload are there, so that a broken one goes on where it stopped. */
export async function listPieces(
  actor: Actor,
  importId: number,
): Promise<{ pieceSize: number; have: PieceHash[] }> {
  authorise(actor, "import");
  await getImport(actor, importId);
  return { pieceSize: PIECE_SIZE, have: await pieceHashes(importId) };
}
