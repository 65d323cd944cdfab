import { pool } from "@/lib/data/pool";

export interface ImportProgress {
  readonly bytesRead: number;
  readonly read: number;
  readonly rejected: number;
}

/** Says how far an import is and renews its lease; false when it is no longer this worker's, or was cancelled. */
export async function touchImport(
  importId: number,
  workerId: string,
  leaseSeconds: number,
  progress: ImportProgress,
): Promise<boolean> {
  const { rowCount } = await pool().query(
    `update import set "leaseUntil" = now() + make_interval(secs => $3), "bytesRead" = $4, read = $5, rejected = $6
      where id = $1 and "workerId" = $2 and status = 'running'`,
    [importId, workerId, leaseSeconds, progress.bytesRead, progress.read, progress.rejected],
  );
  return rowCount === 1;
}
