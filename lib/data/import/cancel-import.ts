import { letGoOfBytes } from "@/lib/data/import/let-go-of-bytes";
import { isLockTimeout } from "@/lib/data/is-lock-timeout";
import { transaction } from "@/lib/data/pool";

/**
 * Cancels an import and lets go of its bytes; false if it has ended, or is just being merged. A merge holds the row to
 * its end; anybody else lets it go at once.
 */
export async function cancelImport(workspaceId: number, importId: number): Promise<boolean> {
  try {
    return await transaction(async (client) => {
      await client.query("set local lock_timeout = '2s'");
      const { rowCount } = await client.query(
        `update import set status = 'cancelled', "finishedAt" = now(), "workerId" = null, "leaseUntil" = null
          where id = $1 and "workspaceId" = $2 and status in ('uploading', 'ready', 'queued', 'running', 'failed')`,
        [importId, workspaceId],
      );
      if (rowCount !== 1) return false;
      await letGoOfBytes(client, importId);
      return true;
    });
  } catch (error) {
    if (isLockTimeout(error)) return false;
    throw error;
  }
}
