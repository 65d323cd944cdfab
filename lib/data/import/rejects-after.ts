import type { RejectRow } from "@/lib/data/import/rejects-page";
import { pool } from "@/lib/data/pool";

/** The next rejected rows after a line, for reading all of them piece by piece. */
export async function rejectsAfter(importId: number, line: number, limit: number): Promise<RejectRow[]> {
  const { rows } = await pool().query<RejectRow>(
    `select id, line, "column", value, reason, raw from import_reject
      where "importId" = $1 and line > $2 order by line limit $3`,
    [importId, line, limit],
  );
  return rows;
}
