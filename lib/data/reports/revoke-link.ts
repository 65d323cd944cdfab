import { pool } from "@/lib/data/pool";

/** Ends a link at once; false where the workspace has none of this id. */
export async function revokeLink(workspaceId: number, id: number): Promise<boolean> {
  const { rowCount } = await pool().query(
    `update report_link l set "revokedAt" = coalesce(l."revokedAt", now())
       from report r where l.id = $2 and r.id = l."reportId" and r."workspaceId" = $1`,
    [workspaceId, id],
  );
  return rowCount === 1;
}
