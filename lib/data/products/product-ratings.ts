import { pool } from "@/lib/data/pool";
import type { RatingCount } from "@/lib/domain/products/product-page";

/** How often each whole number of stars was given to a product, and to the others of its category; highest first. */
export async function productRatings(workspaceId: number, productId: number): Promise<RatingCount[]> {
  const { rows } = await pool().query<RatingCount>(
    `select round(d.rating)::int as stars, (count(*) filter (where d."productId" = $2))::int as count,
            (count(*) filter (where d."productId" <> $2))::int as elsewhere
       from product own
       join product other on other."workspaceId" = own."workspaceId"
        and (other.id = own.id or other.category = own.category)
       join document d on d."productId" = other.id and d.rating is not null
      where own.id = $2 and own."workspaceId" = $1
      group by 1 order by 1 desc`,
    [workspaceId, productId],
  );
  return rows;
}
