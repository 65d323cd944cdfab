import { pool } from "@/lib/data/pool";
import { recommendationReasons, scoreParts } from "@/lib/domain/recommendation/reason";
import type { ExportedRecommendation } from "@/lib/domain/recommendation/recommended-product";

export interface ListPlace {
  readonly customerId: number;
  readonly rank: number;
}

/** The next rows of all lists of a run after a place: a piece of a file, by the key the table is ordered by. */
export async function recommendationsAfter(
  runId: number,
  after: ListPlace,
  limit: number,
): Promise<ExportedRecommendation[]> {
  const { rows } = await pool().query<
    Omit<ExportedRecommendation, "parts" | "reasons"> & { parts: unknown; reasons: unknown }
  >(
    `select r."customerId", c.key as "customerKey", r.rank, product.key as "productKey",
            coalesce(product.title, product.key) as "productTitle", r.score, r.parts, r.reasons,
            case when p.id is null then null
                 else json_build_object('key', p.key, 'nameEn', p."nameEn", 'nameZh', p."nameZh") end as persona
       from (select * from recommendation where "runId" = $1 and ("customerId", rank) > ($2, $3)
              order by "customerId", rank limit $4) r
       join customer c on c.id = r."customerId"
       join product on product.id = r."productId"
       left join profile f on f."runId" = $1 and f."customerId" = r."customerId"
       left join persona p on p.id = f."personaId"
      order by r."customerId", r.rank`,
    [runId, after.customerId, after.rank, limit],
  );
  return rows.map((row) => ({
    ...row,
    parts: scoreParts.safeParse(row.parts).data ?? {},
    reasons: recommendationReasons.safeParse(row.reasons).data ?? [],
  }));
}
