import { EXCERPT_PRODUCT } from "@/lib/data/documents/excerpt-sql";
import { pool } from "@/lib/data/pool";
import type { Excerpt } from "@/lib/domain/documents/excerpt";
import type { TopicModelName } from "@/lib/domain/topics/topic-models";

export interface TopicDocument extends Excerpt {
  /** Of the document's words that are this topic's. */
  readonly share: number;
}

/** One page of the documents that speak of a topic, those that speak of little else first; and how many there are. */
export async function topicDocuments(
  runId: number,
  model: TopicModelName,
  key: number,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ rows: TopicDocument[]; total: number }> {
  const counted = await pool().query<{ total: number }>(
    `select count(*)::int as total from document_topic where "runId" = $1 and model = $2 and key = $3`,
    [runId, model, key],
  );
  const { rows } = await pool().query<TopicDocument>(
    `select found.share, d.id::text as "documentId", d.source, d.text, d.language, '[]'::json as marks,
            d.rating, d."writtenAt", d.turn, d."importLine",
            ${EXCERPT_PRODUCT}
       from (select "documentId", share from document_topic
              where "runId" = $1 and model = $2 and key = $3
              order by share desc, "documentId" limit $4 offset $5) found
       join document d on d.id = found."documentId"
       left join product p on p.id = d."productId"
      order by found.share desc, d.id`,
    [runId, model, key, page.limit, page.offset],
  );
  return { rows, total: counted.rows[0]?.total ?? 0 };
}
