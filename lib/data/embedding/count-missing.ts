import { countedSql } from "@/lib/data/documents/counted-sql";
import type { Transaction } from "@/lib/data/pool";

/** How many distinct documents of the workspace have no vector yet. */
export async function countMissing(client: Pick<Transaction, "query">, workspaceId: number): Promise<number> {
  const { rows } = await client.query<{ missing: number }>(
    `select count(distinct document."textHash")::int as missing from document
      where document."workspaceId" = $1 and ${countedSql("document")}
        and not exists (select 1 from embedding where embedding."textHash" = document."textHash")`,
    [workspaceId],
  );
  return rows[0]?.missing ?? 0;
}
