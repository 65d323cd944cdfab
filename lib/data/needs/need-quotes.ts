import { EXCERPT_COLUMNS } from "@/lib/data/documents/excerpt-sql";
import { pool } from "@/lib/data/pool";
import type { NeedQuote } from "@/lib/domain/needs/need-quote";

/** Mentions of "Other" that are shown: it has no quotes. */
const OF_OTHER = 12;

/**
 * The evidence of a need: its ranked quotes, each in the whole text it was taken from. Of "Other", the mentions that
 * weigh most.
 */
export async function needQuotes(runId: number, key: number): Promise<NeedQuote[]> {
  const { rows } = await pool().query<NeedQuote>(
    `select encode(m."textHash", 'hex') as hash, ${EXCERPT_COLUMNS}
       from need n
       join need_mention nm on nm."needId" = n.id and (nm."quoteRank" is not null or n."isOther")
       join mention m on m.id = nm."mentionId"
       join document d on d.id = m."documentId"
       left join mention_score s on s."runId" = n."runId" and s."mentionId" = m.id
       left join product p on p.id = d."productId"
      where n."runId" = $1 and n.key = $2
      order by nm."quoteRank" nulls last, s.weight desc, m.id limit $3`,
    [runId, key, OF_OTHER],
  );
  return rows;
}
