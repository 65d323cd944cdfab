import { pool } from "@/lib/data/pool";

/** Customers' texts of an id range that this version has not read. */
export async function unreadDocuments(
  workspaceId: number,
  version: number,
  range: { from: string; to: string },
): Promise<{ id: string; text: string }[]> {
  const { rows } = await pool().query<{ id: string; text: string }>(
    `select id::text, text from document
      where "workspaceId" = $1 and "languageVersion" < $2 and id between $3 and $4
        and coalesce(speaker, 'customer') = 'customer' order by id`,
    [workspaceId, version, range.from, range.to],
  );
  return rows;
}
