import { pool } from "@/lib/data/pool";
import type { RejectFilter } from "@/lib/domain/import/reject-filter";
import type { RejectRow } from "@/lib/domain/import/reject-row";

/** Whether a correction of the row `r` is on its way. */
export const PENDING = `exists (select 1 from import f where f."fixOfId" = r."importId"
  and f.status in ('uploading', 'ready', 'queued', 'running') and f.report -> 'fixes' @> to_jsonb(r.id))`;

/** Rejected rows in the order of the file. */
export async function rejectsPage(
  importId: number,
  { reason, column, state }: RejectFilter,
  limit: number,
  offset: number,
): Promise<RejectRow[]> {
  const { rows } = await pool().query<RejectRow>(
    `select r.id, r.line, r."column", r.value, r.reason, r.suggestion, r.raw, r.cells, r."fixedAt", ${PENDING} as pending
       from import_reject r
      where r."importId" = $1 and ($2::text is null or r.reason = $2) and ($3::text is null or r."column" = $3)
        and ($4::text is null or (r."fixedAt" is not null) = ($4 = 'fixed'))
      order by r.line, r.id limit $5 offset $6`,
    [importId, reason, column, state, limit, offset],
  );
  return rows;
}
