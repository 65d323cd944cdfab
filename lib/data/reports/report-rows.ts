import { pool } from "@/lib/data/pool";
import type { ReportRow } from "@/lib/domain/reports/report-row";

/** The newest reports of a workspace with the links to each. */
export async function reportRows(workspaceId: number, limit: number): Promise<ReportRow[]> {
  const { rows } = await pool().query<ReportRow>(
    `select r.id, kind, language, format, status, progress, "errorCode", "runNumber", octet_length(bytes) as size,
            "fileName", u.name as "createdBy", r."createdAt",
            (select coalesce(json_agg(json_build_object('id', l.id, 'createdAt', l."createdAt", 'expiresAt', l."expiresAt",
                      'revokedAt', l."revokedAt", 'isExpired', l."expiresAt" <= now(), 'opened', l.opened) order by l.id), '[]')
               from report_link l where l."reportId" = r.id) as links
       from report r left join "user" u on u.id = r."createdById"
      where r."workspaceId" = $1 order by r."createdAt" desc, r.id desc limit $2`,
    [workspaceId, limit],
  );
  return rows;
}
