import { EXCERPT_COLUMNS } from "@/lib/data/documents/excerpt-sql";
import { pool } from "@/lib/data/pool";
import type { Excerpt } from "@/lib/domain/documents/excerpt";

/** What these customers said of needs, in their words: of each need the few mentions that are nearest to it. */
export async function audienceQuotes(
  runId: number,
  needKeys: readonly number[],
  customerIds: readonly number[],
  each: number,
): Promise<(Excerpt & { readonly needKey: number })[]> {
  const { rows } = await pool().query<Excerpt & { needKey: number }>(
    `with ranked as (
       select n.key, nm."mentionId", row_number() over (partition by n.key order by nm.closeness desc, m.id) as place
         from need n join need_mention nm on nm."needId" = n.id join mention m on m.id = nm."mentionId"
         join document d on d.id = m."documentId"
        where n."runId" = $1 and n.key = any($2::int[]) and d."customerId" = any($3::int[]))
     select ranked.key as "needKey", ${EXCERPT_COLUMNS}
       from ranked join mention m on m.id = ranked."mentionId" join document d on d.id = m."documentId"
       left join product p on p.id = d."productId"
      where ranked.place <= $4 order by ranked.key, ranked.place`,
    [runId, needKeys, customerIds, each],
  );
  return rows;
}
