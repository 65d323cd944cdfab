import { pool } from "@/lib/data/pool";
import { NEXT_TIME } from "@/lib/data/reports/next-time-sql";
import type { ReportRhythm, ReportWish } from "@/lib/domain/reports/report-wish";

/** Has a report made anew each week or month; its id, or null where the workspace has `most` of them. */
export async function insertSchedule(
  workspaceId: number,
  { kind, language, format, every }: ReportWish & { readonly every: ReportRhythm },
  createdById: string | null,
  most: number,
): Promise<number | null> {
  const { rows } = await pool().query<{ id: number }>(
    `insert into report_schedule ("workspaceId", kind, language, format, every, "createdById", "nextAt")
     select $1, $2, $3, $4, every, $6, ${NEXT_TIME}
       from workspace w, (values ($5::text)) as rhythm(every)
      where w.id = $1 and (select count(*) from report_schedule where "workspaceId" = $1) < $7
     returning id`,
    [workspaceId, kind, language, format, every, createdById, most],
  );
  return rows[0]?.id ?? null;
}
