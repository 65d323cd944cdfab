import { pool } from "@/lib/data/pool";

/** How many files a workspace holds the bytes of: uploaded, and not imported or not to an end. */
export async function waitingUploads(workspaceId: number): Promise<number> {
  const { rows } = await pool().query<{ files: number }>(
    `select count(*)::int as files from import i
      where "workspaceId" = $1 and exists (select 1 from upload_piece p where p."importId" = i.id)`,
    [workspaceId],
  );
  return rows[0]?.files ?? 0;
}
