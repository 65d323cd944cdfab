import { pool } from "@/lib/data/pool";

/** Stored vectors of the hashes that have one, in no order. */
export async function vectorsByHash(
  hashes: readonly Uint8Array[],
): Promise<{ textHash: Buffer; vector: Buffer }[]> {
  const { rows } = await pool().query<{ textHash: Buffer; vector: Buffer }>(
    `select "textHash", vector from embedding where "textHash" = any($1::bytea[])`,
    [hashes],
  );
  return rows;
}
