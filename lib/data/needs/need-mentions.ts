import { likePattern } from "@/lib/data/like-pattern";
import { pool } from "@/lib/data/pool";
import type { NeedMentionRow } from "@/lib/domain/needs/need-quote";

/** Mentions of a need, its quotes first, then those nearest to its middle; the same words of the same text once. */
export async function needMentions(
  runId: number,
  key: number,
  q: string,
  limit: number,
): Promise<NeedMentionRow[]> {
  const { rows } = await pool().query<NeedMentionRow>(
    `select hash, text, language, "documentId" from (
       select distinct on (m."textHash") encode(m."textHash", 'hex') as hash, m.text, m.language,
              d.id::text as "documentId", nm."quoteRank", nm.closeness
         from need n join need_mention nm on nm."needId" = n.id
         join mention m on m.id = nm."mentionId" join document d on d.id = m."documentId"
        where n."runId" = $1 and n.key = $2 and ($3::text is null or m.text ilike $3)
        order by m."textHash", nm."quoteRank" nulls last
     ) own order by "quoteRank" nulls last, closeness desc, hash limit $4`,
    [runId, key, q ? likePattern(q) : null, limit],
  );
  return rows;
}
