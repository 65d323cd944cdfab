import { pool } from "@/lib/data/pool";
import type { RejectRow } from "@/lib/domain/import/reject-row";

export type RejectToCorrect = Pick<
  RejectRow,
  "id" | "line" | "column" | "value" | "reason" | "suggestion" | "cells" | "raw"
>;

/** The next rows that wait for correction after a place in the file, for reading all of them piece by piece. */
export async function rejectsAfter(
  importId: number,
  after: { readonly line: number; readonly id: string },
  limit: number,
): Promise<RejectToCorrect[]> {
  const { rows } = await pool().query<RejectToCorrect>(
    `select id, line, "column", value, reason, suggestion, cells, raw from import_reject
      where "importId" = $1 and "fixedAt" is null and (line, id) > ($2::int, $3::bigint) order by line, id limit $4`,
    [importId, after.line, after.id, limit],
  );
  return rows;
}
