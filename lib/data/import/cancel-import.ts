import { transaction } from "@/lib/data/pool";

/** Cancels an import and lets go of its bytes; false if it has ended, or is just being merged. */
export async function cancelImport(workspaceId: number, importId: number): Promise<boolean> {
  return transaction(async (client) => {
    const { rowCount } = await client.query(
      `update import set status = 'cancelled', "finishedAt" = now(), "workerId" = null, "leaseUntil" = null
        where id = (select id from import where id = $1 and "workspaceId" = $2
                       and status in ('uploading', 'ready', 'queued', 'running', 'failed')
                     for update skip locked)`,
      [importId, workspaceId],
    );
    if (rowCount !== 1) return false;
    await client.query(`delete from upload_piece where "importId" = $1`, [importId]);
    return true;
  });
}
