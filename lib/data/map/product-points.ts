import { pool } from "@/lib/data/pool";

/** What is known of a product on the map. */
export interface ProductPoint {
  readonly id: number;
  readonly category: string | null;
  readonly brand: string | null;
  readonly price: number | null;
  /** Pieces that were not sent back. */
  readonly sold: number;
  readonly mentions: number;
  readonly rating: number | null;
  readonly sentiment: number | null;
  /** Keys of the needs in what is said of it, the commonest first. */
  readonly needs: readonly number[];
}

/** Those of the products that there are still, by id. */
export async function productPoints(
  workspaceId: number,
  runId: number,
  ids: readonly number[],
): Promise<ProductPoint[]> {
  const { rows } = await pool().query<ProductPoint>(
    `with asked as materialized (select id, category, brand, price from product where "workspaceId" = $1 and id = any($3::int[])),
     sold as (select o."productId" as id, sum(o.quantity) filter (where not o.returned) as pieces
                from order_line o join asked on asked.id = o."productId" group by 1),
     rated as (select d."productId" as id, avg(d.rating) as rating
                 from document d join asked on asked.id = d."productId" group by 1),
     said as (select d."productId" as id, count(*)::int as mentions, avg(s.sentiment) as sentiment
                from asked join document d on d."productId" = asked.id join mention m on m."documentId" = d.id
                join mention_score s on s."mentionId" = m.id and s."runId" = $2 group by 1),
     voiced as (select id, array_agg(key order by n desc, key) as needs from (
                  select d."productId" as id, need.key, count(*) as n
                    from asked join document d on d."productId" = asked.id join mention m on m."documentId" = d.id
                    join need_mention nm on nm."mentionId" = m.id join need on need.id = nm."needId"
                   where need."runId" = $2 and not need."isOther" group by 1, 2) counted group by 1)
     select asked.*, coalesce(sold.pieces, 0)::float8 as sold, coalesce(said.mentions, 0) as mentions, rated.rating,
            said.sentiment, coalesce(voiced.needs, '{}') as needs
       from asked left join sold using (id) left join rated using (id) left join said using (id) left join voiced using (id)
      order by asked.id`,
    [workspaceId, runId, ids],
  );
  return rows;
}
