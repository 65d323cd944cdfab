import { pool } from "@/lib/data/pool";
import type { TakenReport } from "@/lib/data/reports/take-report";

/** Lets go of a report: it failed, or waits again where `errorCode` is null. */
export async function endReport(
  { id, attempts }: Pick<TakenReport, "id" | "attempts">,
  errorCode: string | null,
): Promise<void> {
  await pool().query(
    `update report set "leaseUntil" = null, progress = 0, "errorCode" = $3,
            status = (case when $3::text is null then 'queued' else 'failed' end)::"ReportStatus"
      where id = $1 and attempts = $2 and status = 'running'`,
    [id, attempts, errorCode],
  );
}
