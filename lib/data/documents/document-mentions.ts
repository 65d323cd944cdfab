import { pool } from "@/lib/data/pool";
import type { MentionDetail } from "@/lib/domain/documents/document-detail";

/** The mentions of a document in order, with what a run made of each. */
export async function documentMentions(documentId: string, runId: number | null): Promise<MentionDetail[]> {
  const { rows } = await pool().query<MentionDetail>(
    `select m.id::text, m.start, m."end", m.text, m.language, m.tokens, m.entities, m.keywords, s.sentiment, s.type,
            (select coalesce(json_agg(json_build_object('key', n.key, 'nameEn', n."nameEn", 'nameZh', n."nameZh",
                      'isOther', n."isOther", 'closeness', nm.closeness) order by nm.closeness desc), '[]')
               from need_mention nm join need n on n.id = nm."needId" and n."runId" = $2
              where nm."mentionId" = m.id) as needs
       from mention m
       left join mention_score s on s."mentionId" = m.id and s."runId" = $2
      where m."documentId" = $1
      order by m.seq`,
    [documentId, runId],
  );
  return rows;
}
