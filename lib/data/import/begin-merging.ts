import { pool } from "@/lib/data/pool";

/** Says that all of the file is read and its rows are about to be merged; false when the import is not this worker's. */
export async function beginMerging(importId: number, workerId: string, read: number): Promise<boolean> {
  const { rowCount } = await pool().query(
    `update import set "bytesRead" = "fileSize", read = $3, report = report || jsonb_build_object('mergingSince', now())
      where id = $1 and "workerId" = $2 and status = 'running'`,
    [importId, workerId, read],
  );
  return rowCount === 1;
}
