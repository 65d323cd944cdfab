import { EXCERPT_COLUMNS } from "@/lib/data/documents/excerpt-sql";
import { pool } from "@/lib/data/pool";
import type { Excerpt } from "@/lib/domain/documents/excerpt";

/** The first quote of each need of a theme, the most mentioned needs first. */
export async function themeQuotes(runId: number, theme: number, limit: number): Promise<Excerpt[]> {
  const { rows } = await pool().query<Excerpt>(
    `select ${EXCERPT_COLUMNS}
       from need n join need_mention nm on nm."needId" = n.id and nm."quoteRank" = 1
       join mention m on m.id = nm."mentionId" join document d on d.id = m."documentId"
       left join product p on p.id = d."productId"
      where n."runId" = $1 and n."themeKey" = $2 and not n.hidden
      order by n.mentions desc, n.key limit $3`,
    [runId, theme, limit],
  );
  return rows;
}
