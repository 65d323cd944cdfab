import { pool } from "@/lib/data/pool";

/** Ends a key, or with `revoked` false brings it back; false if the workspace has no such key. */
export async function revokeApiKey(workspaceId: number, id: number, revoked: boolean): Promise<boolean> {
  const { rowCount } = await pool().query(
    `update api_key set "revokedAt" = case when $3 then coalesce("revokedAt", now()) end
      where id = $1 and "workspaceId" = $2`,
    [id, workspaceId, revoked],
  );
  return rowCount === 1;
}
