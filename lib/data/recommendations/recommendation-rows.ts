import { pool } from "@/lib/data/pool";
import type { ProductTile } from "@/lib/domain/persona/persona-row";
import { recommendationReasons, scoreParts } from "@/lib/domain/recommendation/reason";
import type { RecommendedProduct } from "@/lib/domain/recommendation/recommended-product";

interface Row {
  readonly rank: number;
  readonly score: number;
  readonly parts: unknown;
  readonly reasons: unknown;
  readonly product: ProductTile;
}

/** A customer's list in a run, best first. */
export async function recommendationRows(runId: number, customerId: number): Promise<RecommendedProduct[]> {
  const { rows } = await pool().query<Row>(
    `select r.rank, r.score, r.parts, r.reasons,
            json_build_object('id', p.id, 'title', coalesce(p.title, p.key), 'category', p.category, 'price', p.price)
              as product
       from recommendation r join product p on p.id = r."productId"
      where r."runId" = $1 and r."customerId" = $2 order by r.rank`,
    [runId, customerId],
  );
  return rows.map((row) => ({
    ...row,
    parts: scoreParts.safeParse(row.parts).data ?? {},
    reasons: recommendationReasons.safeParse(row.reasons).data ?? [],
  }));
}
