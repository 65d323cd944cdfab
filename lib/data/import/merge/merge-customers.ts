import type { MergeCounts, MergeScope } from "@/lib/data/import/merge/merge-scope";

const CHANGE = `update customer c
    set known = true, attributes = c.attributes || coalesce(i.attributes, '{}'), "joinedAt" = coalesce(i."joinedAt", c."joinedAt"),
        "updatedAt" = coalesce(i."updatedAt", now()), "importId" = $2
   from winner w join staging i using ("row")
  where c."workspaceId" = $1 and c.key = w.key`;

/** Merges customers, by the rules of products. */
export async function mergeCustomers({ client, workspaceId, importId }: MergeScope): Promise<MergeCounts> {
  const { rowCount: updated } = await client.query(
    `${CHANGE} and c.known and (i."updatedAt" is null or i."updatedAt" >= c."updatedAt")
        and (c.attributes, c."joinedAt") is distinct from
            (c.attributes || coalesce(i.attributes, '{}'), coalesce(i."joinedAt", c."joinedAt"))`,
    [workspaceId, importId],
  );
  const { rowCount: introduced } = await client.query(`${CHANGE} and not c.known`, [workspaceId, importId]);
  const { rowCount: added } = await client.query(
    `insert into customer ("workspaceId", key, attributes, "joinedAt", "updatedAt", "importId")
     select $1, w.key, coalesce(i.attributes, '{}'), i."joinedAt", coalesce(i."updatedAt", now()), $2
       from winner w join staging i using ("row")
      where not exists (select 1 from customer c where c."workspaceId" = $1 and c.key = w.key)
      order by i."row"
     on conflict ("workspaceId", key) do nothing`,
    [workspaceId, importId],
  );
  return { added: (added ?? 0) + (introduced ?? 0), updated: updated ?? 0 };
}
