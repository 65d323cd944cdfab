import { pool } from "@/lib/data/pool";
import type { ReportWish } from "@/lib/domain/reports/report-wish";

/** Asks for a report; its id, or null while as many as `most` of the workspace wait. */
export async function insertReport(
  workspaceId: number,
  { kind, language, format }: ReportWish,
  createdById: string | null,
  most: number,
): Promise<number | null> {
  const { rows } = await pool().query<{ id: number }>(
    `insert into report ("workspaceId", kind, language, format, "createdById")
     select $1, $2, $3, $4, $5
      where (select count(*) from report where "workspaceId" = $1 and status in ('queued', 'running')) < $6
     returning id`,
    [workspaceId, kind, language, format, createdById, most],
  );
  return rows[0]?.id ?? null;
}
