import type { ImportStatus } from "@/lib/data/import/import-record";
import { pool } from "@/lib/data/pool";

/** One table of a file that was split. */
export interface TableOfFile {
  readonly id: number;
  readonly part: string;
  readonly status: ImportStatus;
}

/** The imports that read the same uploaded file, in the order in which they were chosen; the import itself is one. */
export async function tablesOfFile(workspaceId: number, sourceId: number): Promise<TableOfFile[]> {
  const { rows } = await pool().query<TableOfFile>(
    `select id, part, status from import
      where "workspaceId" = $1 and (id = $2 or "sourceId" = $2) and "fixOfId" is null order by id`,
    [workspaceId, sourceId],
  );
  return rows;
}
