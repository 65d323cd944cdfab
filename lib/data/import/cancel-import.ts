import { isLockTimeout } from "@/lib/data/is-lock-timeout";
import { transaction } from "@/lib/data/pool";

/**
 * Cancels an import; false if it has ended, or is just being merged. A merge holds the row to its end; anybody else
 * lets it go at once. Its bytes are still there: see letGoOfBytes.
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
      return rowCount === 1;
    });
  } catch (error) {
    if (isLockTimeout(error)) return false;
    throw error;
  }
}
