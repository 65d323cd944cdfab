import { pool } from "@/lib/data/pool";

/** Empties an import's quarantine; how many rows. What the import counted stays. */
export async function deleteRejects(workspaceId: number, importId: number): Promise<number> {
  const { rowCount } = await pool().query(
    `delete from import_reject r using import i
      where i.id = r."importId" and i.id = $2 and i."workspaceId" = $1 and i.status not in ('queued', 'running')`,
    [workspaceId, importId],
  );
  return rowCount ?? 0;
}
