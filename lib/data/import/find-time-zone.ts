import { pool } from "@/lib/data/pool";

/** The time zone of a workspace's clock. */
export async function findTimeZone(workspaceId: number): Promise<string> {
  const { rows } = await pool().query<{ timeZone: string }>(
    `select "timeZone" from workspace where id = $1`,
    [workspaceId],
  );
  return rows[0]?.timeZone ?? "UTC";
}
