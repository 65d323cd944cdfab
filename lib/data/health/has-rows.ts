import { pool } from "@/lib/data/pool";

/** Whether a workspace holds a row of any kind. */
export async function hasRows(workspaceId: number): Promise<boolean> {
  const { rows } = await pool().query<{ some: boolean }>(
    `select exists (select from product where "workspaceId" = $1) or exists (select from customer where "workspaceId" = $1)
         or exists (select from document where "workspaceId" = $1) as some`,
    [workspaceId],
  );
  return rows[0]?.some ?? false;
}
