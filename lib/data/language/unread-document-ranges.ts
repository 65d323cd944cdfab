import type { Transaction } from "@/lib/data/pool";

/**
 * Ranges of document ids [from, to], each with about `size` documents that the language stage of this version has
 * not read. Turns of agents are left out: only customers' words are mined.
 */
export async function unreadDocumentRanges(
  client: Transaction,
  workspaceId: number,
  version: number,
  size: number,
): Promise<{ from: string; to: string }[]> {
  const { rows } = await client.query<{ from: string; to: string }>(
    `select min(id)::text as "from", max(id)::text as "to"
       from (select id, (row_number() over (order by id) - 1) / $3 as part from document
              where "workspaceId" = $1 and "languageVersion" < $2 and coalesce(speaker, 'customer') = 'customer') numbered
      group by part order by part`,
    [workspaceId, version, size],
  );
  return rows;
}
