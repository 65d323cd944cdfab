import { countedSql } from "@/lib/data/documents/counted-sql";
import type { Transaction } from "@/lib/data/pool";

/** How many distinct texts of the workspace's mentions have no vector yet. */
export async function countMissing(client: Transaction, workspaceId: number): Promise<number> {
  const { rows } = await client.query<{ missing: number }>(
    `select count(distinct mention."textHash")::int as missing
       from mention join document on document.id = mention."documentId"
      where document."workspaceId" = $1 and ${countedSql("document")}
        and not exists (select 1 from embedding where embedding."textHash" = mention."textHash")`,
    [workspaceId],
  );
  return rows[0]?.missing ?? 0;
}
