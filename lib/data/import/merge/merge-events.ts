import type { MergeCounts, MergeScope } from "@/lib/data/import/merge/merge-scope";

const INCOMING = `select w.key, s."row", s.type::"EventType" as type, c.id as customer, p.id as product, s.session, s.position, s.time
   from winner w join staging s using ("row")
   join product p on p."workspaceId" = $1 and p.key = s.product
   left join customer c on c."workspaceId" = $1 and c.key = s.customer`;

/** Merges events; only one with an id of its own can change, and only to a later time. */
export async function mergeEvents({ client, workspaceId, importId }: MergeScope): Promise<MergeCounts> {
  const { rowCount: updated } = await client.query(
    `update event e
        set type = i.type, "customerId" = coalesce(i.customer, e."customerId"), "productId" = i.product,
            "sessionKey" = coalesce(i.session, e."sessionKey"), position = coalesce(i.position, e.position),
            "occurredAt" = i.time, "importId" = $2
       from (${INCOMING}) i
      where e."workspaceId" = $1 and e.key = i.key and i.time >= e."occurredAt"
        and (e.type, e."customerId", e."productId", e."sessionKey", e.position, e."occurredAt") is distinct from
            (i.type, coalesce(i.customer, e."customerId"), i.product, coalesce(i.session, e."sessionKey"),
             coalesce(i.position, e.position), i.time)`,
    [workspaceId, importId],
  );
  const { rowCount: added } = await client.query(
    `insert into event ("workspaceId", key, type, "customerId", "productId", "sessionKey", position, "occurredAt", "importId")
     select $1, i.key, i.type, i.customer, i.product, i.session, i.position, i.time, $2
       from (${INCOMING}) i
      where not exists (select 1 from event e where e."workspaceId" = $1 and e.key = i.key)
      order by i."row"
     on conflict ("workspaceId", key) do nothing`,
    [workspaceId, importId],
  );
  return { added: added ?? 0, updated: updated ?? 0 };
}
