import { pool } from "@/lib/data/pool";
import type { RejectRow } from "@/lib/domain/import/reject-row";

export type RejectOfFile = Omit<RejectRow, "cells" | "pending">;

/** The next rejected rows after a place, in the order of the file; several may stand on a line. */
export async function rejectsFrom(
  importId: number,
  after: { readonly line: number; readonly id: string },
  limit: number,
): Promise<RejectOfFile[]> {
  const { rows } = await pool().query<RejectOfFile>(
    `select id, line, "column", value, reason, suggestion, raw, "fixedAt" from import_reject
      where "importId" = $1 and (line, id) > ($2::int, $3::bigint) order by line, id limit $4`,
    [importId, after.line, after.id, limit],
  );
  return rows;
}
