import { pool } from "@/lib/data/pool";

/** Gives an import back, so that another worker may take it at once; the try does not count. */
export async function releaseImport(importId: number, workerId: string): Promise<void> {
  await pool().query(
    `update import set status = 'queued', "workerId" = null, "leaseUntil" = null,
            attempts = attempts - 1
      where id = $1 and "workerId" = $2 and status = 'running'`,
    [importId, workerId],
  );
}
