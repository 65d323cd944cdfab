import { pool } from "@/lib/data/pool";
import { NEUTRAL_BAND } from "@/lib/domain/needs/sentiment-class";
import type { ProductNeeds } from "@/lib/domain/products/product-page";

/** The needs of a run that are voiced about a product, with the sentiment of those very mentions. */
export async function productNeeds(
  workspaceId: number,
  runId: number,
  productId: number,
): Promise<ProductNeeds> {
  const { rows } = await pool().query<ProductNeeds>(
    `with said as (
       select m.id, s.sentiment
         from document d
         join mention m on m."documentId" = d.id
         join mention_score s on s."mentionId" = m.id and s."runId" = $2
        where d."productId" = $3 and d."workspaceId" = $1
     ), whole as (select greatest(1, sum(mentions))::float as mentions from need where "runId" = $2),
     counted as (
       select n.key, n."nameEn", n."nameZh", n.type, count(*)::int as mentions,
              (count(*) filter (where said.sentiment < -$4::float))::int as negative,
              (count(*) filter (where said.sentiment between -$4::float and $4::float))::int as neutral,
              (count(*) filter (where said.sentiment > $4::float))::int as positive,
              (count(*)::float / (select count(*) from said))
                / (greatest(1, n.mentions) / (select mentions from whole)) as lift
         from said
         join need_mention nm on nm."mentionId" = said.id
         join need n on n.id = nm."needId" and n."runId" = $2 and not n."isOther"
        group by n.id
     )
     select (select count(*)::int from said) as mentions,
            (select coalesce(json_agg(counted order by counted.mentions desc, counted.key), '[]') from counted) as needs`,
    [workspaceId, runId, productId, NEUTRAL_BAND],
  );
  return rows[0] ?? { mentions: 0, needs: [] };
}
