import { pool } from "@/lib/data/pool";

export interface PieceHash {
  readonly seq: number;
  /** SHA-256 of its bytes, in hexadecimal */
  readonly sha256: string;
}

/** What the pieces of an upload hold, so that one that goes on sends only what is missing or different. */
export async function pieceHashes(importId: number): Promise<PieceHash[]> {
  const { rows } = await pool().query<PieceHash>(
    `select seq, encode(sha256(bytes), 'hex') as sha256 from upload_piece where "importId" = $1 order by seq`,
    [importId],
  );
  return rows;
}
