import { IMPORT_COLUMNS, type ImportRecord } from "@/lib/data/import/import-record";
import { pool } from "@/lib/data/pool";

/** A page of a workspace's imports, newest first, and how many there are. */
export async function importsOfWorkspace(
  workspaceId: number,
  page: number,
  size: number,
): Promise<{ rows: ImportRecord[]; total: number }> {
  const [{ rows }, counted] = await Promise.all([
    pool().query<ImportRecord>(
      `select ${IMPORT_COLUMNS} from import where "workspaceId" = $1 order by "createdAt" desc, id desc limit $2 offset $3`,
      [workspaceId, size, (page - 1) * size],
    ),
    pool().query<{ total: number }>(`select count(*)::int as total from import where "workspaceId" = $1`, [
      workspaceId,
    ]),
  ]);
  return { rows, total: counted.rows[0]?.total ?? 0 };
}
