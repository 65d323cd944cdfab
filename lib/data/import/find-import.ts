import { IMPORT_COLUMNS, type ImportRecord } from "@/lib/data/import/import-record";
import { pool } from "@/lib/data/pool";

export async function findImport(workspaceId: number, id: number): Promise<ImportRecord | null> {
  const { rows } = await pool().query<ImportRecord>(
    `select ${IMPORT_COLUMNS} from import where id = $1 and "workspaceId" = $2`,
    [id, workspaceId],
  );
  return rows[0] ?? null;
}
