import { pool } from "@/lib/data/pool";
import type { ReportScheduleRow } from "@/lib/domain/reports/report-row";

/** The schedules of a workspace. */
export async function scheduleRows(workspaceId: number): Promise<ReportScheduleRow[]> {
  const { rows } = await pool().query<ReportScheduleRow>(
    `select id, kind, language, format, every, "nextAt" from report_schedule where "workspaceId" = $1 order by id`,
    [workspaceId],
  );
  return rows;
}
