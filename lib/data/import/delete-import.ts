import { pool } from "@/lib/data/pool";

/** Takes an ended import off the list, with its bytes and its quarantine; the rows it brought stay. */
export async function deleteImport(workspaceId: number, importId: number): Promise<boolean> {
  const { rowCount } = await pool().query(
    `delete from import where id = $1 and "workspaceId" = $2 and status in ('done', 'failed', 'cancelled')`,
    [importId, workspaceId],
  );
  return rowCount === 1;
}
