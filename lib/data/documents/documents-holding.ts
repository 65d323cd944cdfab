import { holdsSql } from "@/lib/data/documents/holds-sql";
import { likePattern } from "@/lib/data/like-pattern";
import { pool } from "@/lib/data/pool";

/** Ids of customers' texts that hold a text letter for letter, or what means the same, newest first. */
export async function documentsHolding(workspaceId: number, text: string, limit: number): Promise<string[]> {
  const { rows } = await pool().query<{ id: string }>(
    `select d.id::text from document d
      where d."workspaceId" = $1 and d.speaker is distinct from 'agent' and ${holdsSql("$2", "$4::text")}
      order by d."writtenAt" desc nulls last, d.id desc limit $3`,
    [workspaceId, likePattern(text), limit, text],
  );
  return rows.map(({ id }) => id);
}
