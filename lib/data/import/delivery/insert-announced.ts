import { pool } from "@/lib/data/pool";

interface Announced {
  readonly workspaceId: number;
  readonly fileName: string;
  readonly fileSize: number;
  readonly createdById: string | null;
  readonly idempotencyKey: string | null;
  /** of the request */
  readonly hash: string;
}

/** Makes the import of a file whose pieces will come one by one; null if the key has an import already. */
export async function insertAnnounced(row: Announced): Promise<number | null> {
  const { rows } = await pool().query<{ id: number }>(
    `insert into import ("workspaceId", "fileName", "fileSize", "createdById", "idempotencyKey", report)
     values ($1, $2, $3, $4, $5, jsonb_build_object('request', $6::text))
     on conflict ("workspaceId", "idempotencyKey") do nothing returning id`,
    [row.workspaceId, row.fileName, row.fileSize, row.createdById, row.idempotencyKey, row.hash],
  );
  return rows[0]?.id ?? null;
}
