import { PENDING } from "@/lib/data/import/rejects-page";
import { pool } from "@/lib/data/pool";
import type { RejectRow } from "@/lib/domain/import/reject-row";

export type OpenReject = Pick<RejectRow, "id" | "line" | "column" | "suggestion" | "cells">;

/** What to look for among the rows that nobody has corrected and whose correction is not on its way. */
export type OpenRejectsWanted =
  | { readonly ids: readonly string[] }
  | { readonly reason: string; readonly column: string | null };

/** Rows that can be corrected, in the order of the file: the given ones, or those with a suggestion for a reason. */
export async function openRejects(
  importId: number,
  wanted: OpenRejectsWanted,
  limit: number,
): Promise<OpenReject[]> {
  const [condition, values] =
    "ids" in wanted
      ? [`r.id = any($2::bigint[])`, [wanted.ids]]
      : [
          `r.reason = $2 and ($3::text is null or r."column" = $3) and r.suggestion is not null and r.cells is not null`,
          [wanted.reason, wanted.column],
        ];
  const { rows } = await pool().query<OpenReject>(
    `select r.id, r.line, r."column", r.suggestion, r.cells from import_reject r
      where r."importId" = $1 and r."fixedAt" is null and ${condition} and not ${PENDING}
      order by r.line, r.id limit ${limit}`,
    [importId, ...values],
  );
  return rows;
}
