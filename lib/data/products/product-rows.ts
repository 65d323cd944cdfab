import { likePattern } from "@/lib/data/like-pattern";
import { pool } from "@/lib/data/pool";
import type { ProductFilter, ProductSort } from "@/lib/domain/products/product-filter";
import type { ProductRow } from "@/lib/domain/products/product-row";

const ORDER: Record<ProductSort, string> = {
  documents: `documents desc`,
  rating: `rating asc nulls last`,
  complaints: `complaints::float / greatest(mentions, 1) desc, complaints desc`,
  returned: `returned::float / greatest(lines, 1) desc, returned desc`,
  revenue: `revenue desc nulls last`,
  title: `title`,
};

/** Products with what was written, heard and sold of them, and how many the filter leaves. One pass over each table. */
export async function productRows(
  { workspaceId, runId, filter }: { workspaceId: number; runId: number | null; filter: ProductFilter },
  page: { limit: number; offset: number },
): Promise<{ rows: ProductRow[]; total: number }> {
  const params: unknown[] = [workspaceId, runId];
  const bind = (value: unknown) => `$${params.push(value)}`;
  const where = [`p."workspaceId" = $1`];
  if (filter.q) {
    const like = bind(likePattern(filter.q));
    where.push(`(p.title ilike ${like} or p.key ilike ${like} or p.brand ilike ${like})`);
  }
  if (filter.category !== undefined) where.push(`p.category = ${bind(filter.category)}`);
  if (filter.need !== undefined)
    where.push(`p.id in (select d."productId" from need n join need_mention nm on nm."needId" = n.id
      join mention m on m.id = nm."mentionId" join document d on d.id = m."documentId"
      where n."runId" = $2 and n.key = ${bind(filter.need)})`);
  const { rows } = await pool().query<ProductRow & { total: number }>(
    `with written as (
       select d."productId" as id, count(*)::int as documents, count(d.rating)::int as ratings, avg(d.rating) as rating
         from document d where d."workspaceId" = $1 and d.speaker is distinct from 'agent' group by 1
     ), heard as (
       select d."productId" as id, count(*)::int as mentions,
              (count(*) filter (where s.type = 'complaint'))::int as complaints
         from document d join mention m on m."documentId" = d.id
         join mention_score s on s."mentionId" = m.id and s."runId" = $2
        where d."workspaceId" = $1 group by 1
     ), sold as (
       select o."productId" as id, count(*)::int as lines, (count(*) filter (where o.returned))::int as returned,
              sum(o.quantity * o."unitPrice") as revenue
         from order_line o where o."workspaceId" = $1 group by 1
     ), listed as (
       select p.id, p.key, coalesce(p.title, p.key) as title, p.category, p.brand,
              coalesce(w.documents, 0) as documents, coalesce(w.ratings, 0) as ratings, w.rating,
              coalesce(h.mentions, 0) as mentions, coalesce(h.complaints, 0) as complaints,
              coalesce(s.lines, 0) as lines, coalesce(s.returned, 0) as returned, s.revenue
         from product p left join written w on w.id = p.id left join heard h on h.id = p.id
         left join sold s on s.id = p.id
        where ${where.join(" and ")}
     )
     select *, count(*) over ()::int as total from listed
      order by ${ORDER[filter.sort]}, id limit ${bind(page.limit)} offset ${bind(page.offset)}`,
    params,
  );
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}
