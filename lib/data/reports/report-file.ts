import { pool } from "@/lib/data/pool";
import type { ReportWish } from "@/lib/domain/reports/report-wish";

export interface StoredReportFile extends ReportWish {
  readonly runNumber: number;
  readonly bytes: Buffer;
}

/** The file of a report that is done. */
export async function reportFile(workspaceId: number, id: number): Promise<StoredReportFile | null> {
  const { rows } = await pool().query<StoredReportFile>(
    `select kind, language, format, "runNumber", bytes from report
      where id = $2 and "workspaceId" = $1 and status = 'done' and bytes is not null`,
    [workspaceId, id],
  );
  return rows[0] ?? null;
}
