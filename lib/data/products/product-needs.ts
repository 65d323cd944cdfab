import { SENTIMENT_SQL } from "@/lib/data/needs/sentiment-sql";
import { pool } from "@/lib/data/pool";
import type { ProductNeed } from "@/lib/domain/products/product-page";

export interface CountedNeeds {
  readonly mentions: number;
  /** Mentions about the other products of its category; about all others where it has none. */
  readonly elsewhere: number;
  readonly needs: readonly (Omit<ProductNeed, "against"> & { readonly elsewhere: number })[];
}

/** The needs of a run that are voiced about a product, with the sentiment of those very mentions, and elsewhere on its shelf. */
export async function productNeeds(
  workspaceId: number,
  runId: number,
  productId: number,
): Promise<CountedNeeds> {
  const { rows } = await pool().query<CountedNeeds>(
    `with shelf as (
       select other.id from product own join product other on other."workspaceId" = own."workspaceId"
          and (own.category is null or other.category = own.category)
        where own.id = $3 and own."workspaceId" = $1
     ), said as (
       select m.id, s.sentiment, d."productId" = $3 as own
         from document d
         join mention m on m."documentId" = d.id
         join mention_score s on s."mentionId" = m.id and s."runId" = $2
        where d."productId" in (select id from shelf) and d."workspaceId" = $1
     ), counted as (
       select n.key, n."nameEn", n."nameZh", n.type, (count(*) filter (where own))::int as mentions,
              (count(*) filter (where own and ${SENTIMENT_SQL.negative}))::int as negative,
              (count(*) filter (where own and ${SENTIMENT_SQL.neutral}))::int as neutral,
              (count(*) filter (where own and ${SENTIMENT_SQL.positive}))::int as positive,
              (count(*) filter (where not own))::int as elsewhere
         from said s
         join need_mention nm on nm."mentionId" = s.id
         join need n on n.id = nm."needId" and n."runId" = $2 and not n."isOther" and not n.hidden
        group by n.id having count(*) filter (where own) > 0
     )
     select (select count(*)::int from said where own) as mentions,
            (select count(*)::int from said where not own) as elsewhere,
            (select coalesce(json_agg(counted order by counted.mentions desc, counted.key), '[]') from counted) as needs`,
    [workspaceId, runId, productId],
  );
  return rows[0] ?? { mentions: 0, elsewhere: 0, needs: [] };
}
