import { pool } from "@/lib/data/pool";

/** The rows of a quarantine that wait for correction: id and line, in the order of the file. */
export async function openRejectLines(importId: number): Promise<{ id: string; line: number }[]> {
  const { rows } = await pool().query<{ id: string; line: number }>(
    `select id, line from import_reject where "importId" = $1 and "fixedAt" is null order by line, id`,
    [importId],
  );
  return rows;
}
