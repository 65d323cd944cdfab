import type { MergeScope } from "@/lib/data/import/merge/merge-scope";

/** Adds the products that rows name and nobody knows yet, and what the rows say of a product that has no title. */
export async function nameProducts({ client, workspaceId, importId }: MergeScope): Promise<void> {
  const last = (column: string) =>
    `(array_agg(s."${column}" order by s."row" desc) filter (where s."${column}" is not null))[1]`;
  await client.query(
    `insert into product ("workspaceId", key, known, title, category, "importId")
     select $1, s.product, false, ${last("productTitle")}, ${last("productCategory")}, $2
       from staging s join winner w using ("row") where s.product is not null group by s.product order by min(s."row")
     on conflict ("workspaceId", key) do update
       set title = coalesce(product.title, excluded.title), category = coalesce(product.category, excluded.category)
     where (product.title is null and excluded.title is not null)
        or (product.category is null and excluded.category is not null)`,
    [workspaceId, importId],
  );
  await client.query("analyze product");
}
