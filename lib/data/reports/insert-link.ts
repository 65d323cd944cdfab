import { pool } from "@/lib/data/pool";

/** Makes a link to a report that is done, for so many days; its id, or null where there is no such report. */
export async function insertLink(
  workspaceId: number,
  reportId: number,
  hash: Uint8Array,
  days: number,
  createdById: string | null,
): Promise<number | null> {
  const { rows } = await pool().query<{ id: number }>(
    `insert into report_link ("reportId", hash, "expiresAt", "createdById")
     select id, $3, now() + make_interval(days => $4), $5 from report
      where id = $2 and "workspaceId" = $1 and status = 'done'
     returning id`,
    [workspaceId, reportId, Buffer.from(hash), days, createdById],
  );
  return rows[0]?.id ?? null;
}
