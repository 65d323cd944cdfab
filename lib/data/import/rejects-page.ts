import { pool } from "@/lib/data/pool";

export interface RejectRow {
  readonly id: string;
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
  readonly raw: string;
}

/** Rejected rows in the order of the file, of one reason or of all. */
export async function rejectsPage(
  importId: number,
  reason: string | null,
  limit: number,
  offset: number,
): Promise<RejectRow[]> {
  const { rows } = await pool().query<RejectRow>(
    `select id, line, "column", value, reason, raw from import_reject
      where "importId" = $1 and ($2::text is null or reason = $2) order by line, id limit $3 offset $4`,
    [importId, reason, limit, offset],
  );
  return rows;
}
