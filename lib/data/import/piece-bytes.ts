import { pool } from "@/lib/data/pool";

/**
 * Bytes of one piece, from a place on; null when it is gone, as after a cancelled import. The driver holds what it reads
 * several times over, so pieces are read in parts; the column is stored as it is, and the server reads only the part.
 */
export async function pieceBytes(
  importId: number,
  seq: number,
  start: number,
  length: number,
): Promise<Buffer | null> {
  const { rows } = await pool().query<{ bytes: Buffer }>(
    `select substring(bytes from $3 for $4) as bytes from upload_piece where "importId" = $1 and seq = $2`,
    [importId, seq, start + 1, length],
  );
  return rows[0]?.bytes ?? null;
}
