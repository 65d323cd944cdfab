import { pool } from "@/lib/data/pool";
import type { NeedRef } from "@/lib/domain/documents/document-row";

/** The named needs of a run by key. */
export async function needRefs(runId: number): Promise<Map<number, NeedRef>> {
  const { rows } = await pool().query<NeedRef>(
    `select key, "nameEn", "nameZh" from need where "runId" = $1 and not "isOther" order by mentions desc, key`,
    [runId],
  );
  return new Map(rows.map((row) => [row.key, row]));
}
