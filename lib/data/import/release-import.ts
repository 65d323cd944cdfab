import { pool } from "@/lib/data/pool";

/** Gives an import back, so that another worker may take it at once. */
export async function releaseImport(importId: number, workerId: string): Promise<void> {
  await pool().query(
    `update import set status = 'queued', "workerId" = null, "leaseUntil" = null
      where id = $1 and "workerId" = $2 and status = 'running'`,
    [importId, workerId],
  );
}
