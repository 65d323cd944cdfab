import { pool } from "@/lib/data/pool";

/** Deletes what a schedule made before its newest `keep`. */
export async function deleteOldScheduled(scheduleId: number, keep: number): Promise<void> {
  await pool().query(
    `delete from report where id in (
       select id from report where "scheduleId" = $1 and status = 'done' order by "createdAt" desc, id desc offset $2)`,
    [scheduleId, keep],
  );
}
