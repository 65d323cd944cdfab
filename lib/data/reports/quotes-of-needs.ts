import { EXCERPT_COLUMNS } from "@/lib/data/documents/excerpt-sql";
import { pool } from "@/lib/data/pool";
import type { Excerpt } from "@/lib/domain/documents/excerpt";

export interface QuoteOfNeed extends Excerpt {
  readonly mentionId: string;
  readonly needKey: number;
}

/** The first `most` quotes of each of these needs of a run, most typical first. */
export async function quotesOfNeeds(
  runId: number,
  keys: readonly number[],
  most: number,
): Promise<QuoteOfNeed[]> {
  const { rows } = await pool().query<QuoteOfNeed>(
    `select m.id::text as "mentionId", n.key as "needKey", ${EXCERPT_COLUMNS}
       from (select id, key, "runId", row_number() over (partition by id order by "quoteRank", "mentionId") as place, "mentionId"
               from need join need_mention on "needId" = id and "quoteRank" is not null
              where "runId" = $1 and key = any($2::int[])) n
       join mention m on m.id = n."mentionId"
       join document d on d.id = m."documentId"
       left join product p on p.id = d."productId"
      where n.place <= $3
      order by n.key, n.place`,
    [runId, keys, most],
  );
  return rows;
}
