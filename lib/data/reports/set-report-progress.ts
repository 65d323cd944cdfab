import { pool } from "@/lib/data/pool";
import type { TakenReport } from "@/lib/data/reports/take-report";

/** Says how far a report is and holds it on; false where it is no longer the holder's. */
export async function setReportProgress(
  { id, attempts }: Pick<TakenReport, "id" | "attempts">,
  progress: number,
  leaseSeconds: number,
): Promise<boolean> {
  const { rowCount } = await pool().query(
    `update report set progress = $3, "leaseUntil" = now() + make_interval(secs => $4)
      where id = $1 and attempts = $2 and status = 'running'`,
    [id, attempts, progress, leaseSeconds],
  );
  return rowCount === 1;
}
