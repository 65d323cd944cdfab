import { pool } from "@/lib/data/pool";

interface NewImport {
  readonly workspaceId: number;
  readonly fileName: string;
  readonly fileSize: number;
  readonly createdById: string | null;
}

export async function insertImport(row: NewImport): Promise<number> {
  const { rows } = await pool().query<{ id: number }>(
    `insert into import ("workspaceId", "fileName", "fileSize", "createdById") values ($1, $2, $3, $4) returning id`,
    [row.workspaceId, row.fileName, row.fileSize, row.createdById],
  );
  return rows[0]?.id ?? 0;
}
