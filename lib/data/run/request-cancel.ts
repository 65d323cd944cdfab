import { pool } from "@/lib/data/pool";

/** Marks a run under way as to be stopped and returns its id; null when it had ended. */
export async function requestCancel(workspaceId: number, number: number): Promise<number | null> {
  const { rows } = await pool().query<{ id: number }>(
    `update run set "cancelRequested" = true
      where "workspaceId" = $1 and number = $2 and status in ('queued', 'running') returning id`,
    [workspaceId, number],
  );
  return rows[0]?.id ?? null;
}
