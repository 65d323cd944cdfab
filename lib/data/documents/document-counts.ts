import { type DocumentQuery, documentSql } from "@/lib/data/documents/document-sql";
import { pool } from "@/lib/data/pool";

/** How much a filter finds: documents, and the mentions in them that it asks for (all that the run scored, if none). */
export interface DocumentCounts {
  readonly documents: number;
  readonly mentions: number;
}

export async function documentCounts(query: DocumentQuery): Promise<DocumentCounts> {
  const { where, mentions, params } = documentSql(query);
  const sql = mentions
    ? `select count(*)::int as documents, coalesce(sum(hit.mentions), 0)::int as mentions
         from document d
         join (select m."documentId" as id, count(distinct m.id) as mentions from ${mentions} group by 1) hit
           on hit.id = d.id
        where ${where}`
    : `with chosen as (select d.id from document d where ${where})
       select (select count(*) from chosen)::int as documents,
              (select count(*) from chosen join mention m on m."documentId" = chosen.id
                 join mention_score s on s."mentionId" = m.id and s."runId" = $2)::int as mentions`;
  const { rows } = await pool().query<DocumentCounts>(sql, params);
  return rows[0] ?? { documents: 0, mentions: 0 };
}
