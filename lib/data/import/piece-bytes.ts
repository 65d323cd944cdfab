import { pool } from "@/lib/data/pool";

/** The bytes of one piece; null when it is gone, as after a cancelled import. */
export async function pieceBytes(importId: number, seq: number): Promise<Buffer | null> {
  const { rows } = await pool().query<{ bytes: Buffer }>(
    `select bytes from upload_piece where "importId" = $1 and seq = $2`,
    [importId, seq],
  );
  return rows[0]?.bytes ?? null;
}
