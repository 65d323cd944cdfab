import { pool } from "@/lib/data/pool";

/** Lets a report that failed wait again; false where there is none. */
export async function retryReport(workspaceId: number, id: number): Promise<boolean> {
  const { rowCount } = await pool().query(
    `update report set status = 'queued', attempts = 0, "errorCode" = null
      where id = $2 and "workspaceId" = $1 and status = 'failed'`,
    [workspaceId, id],
  );
  return rowCount === 1;
}
