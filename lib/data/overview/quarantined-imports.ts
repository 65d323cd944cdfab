import { pool } from "@/lib/data/pool";

export interface QuarantinedImport {
  readonly id: number;
  readonly file: string;
  readonly rejected: number;
  readonly read: number;
}

/** The newest imports that turned rows away. */
export async function quarantinedImports(workspaceId: number, limit: number): Promise<QuarantinedImport[]> {
  const { rows } = await pool().query<QuarantinedImport>(
    `select id, "fileName" as file, rejected, read from import
      where "workspaceId" = $1 and status = 'done' and rejected > 0 order by "createdAt" desc, id desc limit $2`,
    [workspaceId, limit],
  );
  return rows;
}
