import { pool } from "@/lib/data/pool";

export interface ReasonCount {
  readonly reason: string;
  readonly rows: number;
}

/** How often each reason rejected a row of an import, most frequent first. */
export async function rejectReasons(importId: number): Promise<ReasonCount[]> {
  const { rows } = await pool().query<ReasonCount>(
    `select reason, count(*)::int as rows from import_reject where "importId" = $1 group by 1 order by 2 desc, 1`,
    [importId],
  );
  return rows;
}
