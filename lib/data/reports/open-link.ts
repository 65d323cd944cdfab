import { pool } from "@/lib/data/pool";
import type { StoredReportFile } from "@/lib/data/reports/report-file";
import type { ReportContent } from "@/lib/domain/reports/report-content";

export interface LinkedReport extends Omit<StoredReportFile, "bytes"> {
  readonly content: ReportContent;
  /** Only where the file is asked for. */
  readonly bytes: Buffer | null;
  readonly expiresAt: Date;
  /** Whether it was opened too often just now; then nothing of it is shown. */
  readonly isTooOften: boolean;
}

/**
 * What a link of this hash shows; null where it expired, was revoked or never was. Counts the opening by the generic
 * cell rate algorithm (ITU-T I.371): `burst` at once, one more each `seconds`.
 */
export async function openLink(
  hash: Uint8Array,
  { withFile, burst, seconds }: { withFile: boolean; burst: number; seconds: number },
): Promise<LinkedReport | null> {
  const { rows } = await pool().query<LinkedReport>(
    `with found as (
       select id, "reportId", "expiresAt" from report_link
        where hash = $1 and "revokedAt" is null and "expiresAt" > now()),
     passed as (
       update report_link l set "spentUntil" = greatest("spentUntil", now()) + make_interval(secs => $3),
              opened = opened + 1
         from found where l.id = found.id and l."spentUntil" <= now() + make_interval(secs => $4)
       returning l.id)
     select r.kind, r.language, r.format, r."runNumber", r.content, case when $2 then r.bytes end as bytes,
            found."expiresAt", not exists (select from passed) as "isTooOften"
       from found join report r on r.id = found."reportId" and r.status = 'done'`,
    [Buffer.from(hash), withFile, seconds, (burst - 1) * seconds],
  );
  return rows[0] ?? null;
}
