import { countedSql } from "@/lib/data/documents/counted-sql";
import { pool } from "@/lib/data/pool";

/**
 * The content words (lib/services/run/topics/is-content-word.ts) of each document that counts, in their order, one entry a
 * token.
 */
export async function documentTerms(
  workspaceId: number,
): Promise<{ documentId: string; lemmas: string[] }[]> {
  const { rows } = await pool().query<{ documentId: string; lemmas: string[] }>(
    `select document.id::text as "documentId", array_agg(token ->> 'lemma' order by mention.seq, place) as lemmas
       from document join mention on mention."documentId" = document.id
       cross join lateral jsonb_array_elements(mention.tokens) with ordinality as listed(token, place)
      where document."workspaceId" = $1 and ${countedSql("document")}
        and not (token ->> 'stop')::boolean and token ->> 'pos' in ('noun', 'verb', 'adj')
      group by document.id order by document.id`,
    [workspaceId],
  );
  return rows;
}
