import { pool } from "@/lib/data/pool";
import type { ProductFacts } from "@/lib/domain/products/product-page";

export async function productById(workspaceId: number, id: number): Promise<ProductFacts | null> {
  const { rows } = await pool().query<ProductFacts>(
    `select p.id, p.key, coalesce(p.title, p.key) as title, p.known, p.category, p.brand, p.price, p."listPrice",
            p.stock, p.attributes, written.*, sold.*
       from product p
       cross join lateral (
         select count(*)::int as documents, count(d.rating)::int as ratings, avg(d.rating) as rating
           from document d where d."productId" = p.id and d.speaker is distinct from 'agent'
       ) written
       cross join lateral (
         select count(distinct o."orderKey")::int as orders, coalesce(sum(o.quantity), 0) as units,
                sum(o.quantity * o."unitPrice") as revenue, count(*)::int as lines,
                (count(*) filter (where o.returned))::int as returned
           from order_line o where o."productId" = p.id
       ) sold
      where p."workspaceId" = $1 and p.id = $2`,
    [workspaceId, id],
  );
  return rows[0] ?? null;
}
