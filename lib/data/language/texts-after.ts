import { countedSql } from "@/lib/data/documents/counted-sql";
import { pool } from "@/lib/data/pool";

/** Customers' texts that count, after an id, in order; none when there are no more. */
export async function textsAfter(
  workspaceId: number,
  after: string,
  limit: number,
): Promise<{ id: string; text: string }[]> {
  const { rows } = await pool().query<{ id: string; text: string }>(
    `select id::text, text from document d
      where "workspaceId" = $1 and id > $2 and coalesce(speaker, 'customer') = 'customer' and ${countedSql("d")}
      order by id limit $3`,
    [workspaceId, after, limit],
  );
  return rows;
}
