import { pool } from "@/lib/data/pool";
import type { ReportWish } from "@/lib/domain/reports/report-wish";

/** A report that a worker holds; `attempts` tells its holder from those before and after. */
export interface TakenReport extends ReportWish {
  readonly id: number;
  readonly workspaceId: number;
  readonly attempts: number;
  readonly scheduleId: number | null;
}

/** Takes a report that waits, or that its worker let go of; null where somebody has it or it is done. */
export async function takeReport(id: number, leaseSeconds: number): Promise<TakenReport | null> {
  const { rows } = await pool().query<TakenReport>(
    `update report set status = 'running', attempts = attempts + 1, progress = 0, "errorCode" = null,
            "leaseUntil" = now() + make_interval(secs => $2)
      where id = $1 and (status = 'queued' or (status = 'running' and "leaseUntil" < now()))
     returning id, "workspaceId", kind, language, format, attempts, "scheduleId"`,
    [id, leaseSeconds],
  );
  return rows[0] ?? null;
}
