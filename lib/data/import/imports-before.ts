import { IMPORT_COLUMNS, type ImportRecord } from "@/lib/data/import/import-record";
import { pool } from "@/lib/data/pool";

/** Imports older than `before`, newest first; null is the newest. By number, so that new ones shift nothing. */
export async function importsBefore(
  workspaceId: number,
  before: number | null,
  limit: number,
): Promise<ImportRecord[]> {
  const { rows } = await pool().query<ImportRecord>(
    `select ${IMPORT_COLUMNS} from import where "workspaceId" = $1 and ($2::int is null or id < $2)
      order by id desc limit $3`,
    [workspaceId, before, limit],
  );
  return rows;
}
