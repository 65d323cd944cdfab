import { pool } from "@/lib/data/pool";

export interface PieceSize {
  readonly seq: number;
  readonly size: number;
}

/** The pieces of an upload that are there, in order. */
export async function pieceSizes(importId: number): Promise<PieceSize[]> {
  const { rows } = await pool().query<PieceSize>(
    `select seq, octet_length(bytes) as size from upload_piece where "importId" = $1 order by seq`,
    [importId],
  );
  return rows;
}
