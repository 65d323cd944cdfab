import { pool } from "@/lib/data/pool";

/** How many rows of a quarantine were rejected for a reason in a column, and how many of those are corrected. */
export interface RejectFacet {
  readonly reason: string;
  readonly column: string | null;
  readonly rows: number;
  readonly fixed: number;
  /** of those that are not corrected: with a suggestion */
  readonly suggested: number;
}

/** Most frequent first. */
export async function rejectFacets(importId: number): Promise<RejectFacet[]> {
  const { rows } = await pool().query<RejectFacet>(
    `select reason, "column", count(*)::int as rows, count("fixedAt")::int as fixed,
            count(*) filter (where "fixedAt" is null and suggestion is not null and cells is not null)::int as suggested
       from import_reject where "importId" = $1 group by 1, 2 order by 3 desc, 1, 2`,
    [importId],
  );
  return rows;
}
