import { pool } from "@/lib/data/pool";
import { NEXT_TIME } from "@/lib/data/reports/next-time-sql";

/** Asks for the reports of schedules whose time has come and sets their next one: at once, so that none comes twice. */
export async function insertDueReports(): Promise<void> {
  await pool().query(
    `with due as (
       update report_schedule s set "nextAt" = ${NEXT_TIME}
         from workspace w where w.id = s."workspaceId" and s."nextAt" <= now() and w."publishedRunId" is not null
       returning s.id, s."workspaceId", s.kind, s.language, s.format)
     insert into report ("workspaceId", kind, language, format, "scheduleId")
     select "workspaceId", kind, language, format, id from due`,
  );
}
