import { pool } from "@/lib/data/pool";
import type { ReportWish } from "@/lib/domain/reports/report-wish";

/** A report that a worker holds; `attempts` tells its holder from those before and after. */
export interface TakenReport extends ReportWish {
  readonly id: number;
  readonly workspaceId: number;
  readonly attempts: number;
  readonly scheduleId: number | null;
  readonly createdAt: Date;
  /** Of the workspace. */
  readonly slug: string;
}

/** Takes a report that waits, or that its worker let go of; null where somebody has it or it is done. */
export async function takeReport(id: number, leaseSeconds: number): Promise<TakenReport | null> {
  const { rows } = await pool().query<TakenReport>(
    `update report r set status = 'running', attempts = attempts + 1, progress = 0, "errorCode" = null,
            "leaseUntil" = now() + make_interval(secs => $2)
       from workspace w
      where r.id = $1 and w.id = r."workspaceId"
        and (r.status = 'queued' or (r.status = 'running' and r."leaseUntil" < now()))
     returning r.id, r."workspaceId", kind, language, format, attempts, "scheduleId", r."createdAt", w.slug`,
    [id, leaseSeconds],
  );
  return rows[0] ?? null;
}
