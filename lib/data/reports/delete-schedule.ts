import { pool } from "@/lib/data/pool";

/** Ends a schedule; what it made stays. False where there is none. */
export async function deleteSchedule(workspaceId: number, id: number): Promise<boolean> {
  const { rowCount } = await pool().query(
    `delete from report_schedule where id = $2 and "workspaceId" = $1`,
    [workspaceId, id],
  );
  return rowCount === 1;
}
