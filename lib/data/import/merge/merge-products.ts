import type { MergeCounts, MergeScope } from "@/lib/data/import/merge/merge-scope";

const CHANGE = `update product p
    set known = true, title = coalesce(i.title, p.title), category = coalesce(i.category, p.category),
        brand = coalesce(i.brand, p.brand), price = coalesce(i.price, p.price), "listPrice" = coalesce(i."listPrice", p."listPrice"),
        stock = coalesce(i.stock, p.stock), attributes = p.attributes || coalesce(i.attributes, '{}'),
        "listedAt" = coalesce(i."listedAt", p."listedAt"), "updatedAt" = coalesce(i."updatedAt", now()), "importId" = $2
   from winner w join staging i using ("row")
  where p."workspaceId" = $1 and p.key = w.key`;

/**
 * Merges products; an empty cell leaves what is there. The first row of a product that others only named counts as
 * added. A row older than what is known (by the field updatedAt) changes nothing.
 */
export async function mergeProducts({ client, workspaceId, importId }: MergeScope): Promise<MergeCounts> {
  const { rowCount: updated } = await client.query(
    `${CHANGE} and p.known and (i."updatedAt" is null or i."updatedAt" >= p."updatedAt")
        and (p.title, p.category, p.brand, p.price, p."listPrice", p.stock, p.attributes, p."listedAt") is distinct from
            (coalesce(i.title, p.title), coalesce(i.category, p.category), coalesce(i.brand, p.brand), coalesce(i.price, p.price),
             coalesce(i."listPrice", p."listPrice"), coalesce(i.stock, p.stock), p.attributes || coalesce(i.attributes, '{}'),
             coalesce(i."listedAt", p."listedAt"))`,
    [workspaceId, importId],
  );
  const { rowCount: introduced } = await client.query(`${CHANGE} and not p.known`, [workspaceId, importId]);
  const { rowCount: added } = await client.query(
    `insert into product ("workspaceId", key, title, category, brand, price, "listPrice", stock, attributes, "listedAt",
                          "updatedAt", "importId")
     select $1, w.key, i.title, i.category, i.brand, i.price, i."listPrice", i.stock, coalesce(i.attributes, '{}'), i."listedAt",
            coalesce(i."updatedAt", now()), $2
       from winner w join staging i using ("row")
      where not exists (select 1 from product p where p."workspaceId" = $1 and p.key = w.key)
      order by i."row"
     on conflict ("workspaceId", key) do nothing`,
    [workspaceId, importId],
  );
  return { added: (added ?? 0) + (introduced ?? 0), updated: updated ?? 0 };
}
