import { pool } from "@/lib/data/pool";
import type { ReportContent } from "@/lib/domain/reports/report-content";

/** What a report says of the workspace that it is about. */
export async function workspaceOfReport(workspaceId: number): Promise<ReportContent["workspace"]> {
  const { rows } = await pool().query<ReportContent["workspace"]>(
    `select name, "timeZone", currency from workspace where id = $1`,
    [workspaceId],
  );
  const [found] = rows;
  if (!found) throw new Error(`there is no workspace ${workspaceId}`);
  return found;
}
