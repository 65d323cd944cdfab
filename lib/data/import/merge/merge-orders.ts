import type { MergeCounts, MergeScope } from "@/lib/data/import/merge/merge-scope";

const INCOMING = `select w.key, s."row", s."order", c.id as customer, p.id as product, s.quantity, s.price, s.status, s.returned, s.time
   from winner w join staging s using ("row")
   join product p on p."workspaceId" = $1 and p.key = s.product
   left join customer c on c."workspaceId" = $1 and c.key = s.customer`;

/** Merges lines of orders; an empty cell leaves what is there. */
export async function mergeOrders({ client, workspaceId, importId }: MergeScope): Promise<MergeCounts> {
  const { rowCount: updated } = await client.query(
    `update order_line o
        set "customerId" = coalesce(i.customer, o."customerId"), quantity = i.quantity,
            status = coalesce(i.status, o.status), returned = i.returned, "importId" = $2
       from (${INCOMING}) i
      where o."workspaceId" = $1 and o.key = i.key
        and (o."customerId", o.quantity, o.status, o.returned) is distinct from
            (coalesce(i.customer, o."customerId"), i.quantity, coalesce(i.status, o.status), i.returned)`,
    [workspaceId, importId],
  );
  const { rowCount: added } = await client.query(
    `insert into order_line ("workspaceId", key, "orderKey", "customerId", "productId", quantity, "unitPrice", status, returned,
                             "orderedAt", "importId")
     select $1, i.key, i."order", i.customer, i.product, i.quantity, i.price, i.status, i.returned, i.time, $2
       from (${INCOMING}) i
      where not exists (select 1 from order_line o where o."workspaceId" = $1 and o.key = i.key)
      order by i."row"
     on conflict ("workspaceId", key) do nothing`,
    [workspaceId, importId],
  );
  return { added: added ?? 0, updated: updated ?? 0 };
}
