import { pool } from "@/lib/data/pool";
import type { NeedRef } from "@/lib/domain/documents/document-row";

/** Names of a run's needs, most mentioned first; without those that people hid. */
export async function needNames(runId: number): Promise<NeedRef[]> {
  const { rows } = await pool().query<NeedRef>(
    `select key, "nameEn", "nameZh" from need where "runId" = $1 and not "isOther" and not hidden
      order by mentions desc, key`,
    [runId],
  );
  return rows;
}
