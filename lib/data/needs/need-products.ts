import { pool } from "@/lib/data/pool";
import type { NeedProduct } from "@/lib/domain/needs/need-product";

/** The products a need is said about most. Counts the mentions themselves, of the run's own reading. */
export async function needProducts(runId: number, key: number, limit: number): Promise<NeedProduct[]> {
  const { rows } = await pool().query<NeedProduct>(
    `with said as (
       select d."productId" as id, count(*)::int as mentions
         from need n
         join need_mention nm on nm."needId" = n.id
         join mention m on m.id = nm."mentionId"
         join document d on d.id = m."documentId"
        where n."runId" = $1 and n.key = $2 and d."productId" is not null
        group by 1 order by 2 desc, 1 limit $3
     )
     select said.id, coalesce(p.title, p.key) as title, said.mentions, coalesce(whole.mentions, said.mentions) as "of"
       from said
       join product p on p.id = said.id
       left join lateral (
         select count(*)::int as mentions
           from document d
           join mention m on m."documentId" = d.id
           join mention_score s on s."mentionId" = m.id and s."runId" = $1
          where d."productId" = said.id
       ) whole on true
      order by said.mentions desc, said.id`,
    [runId, key, limit],
  );
  return rows;
}
