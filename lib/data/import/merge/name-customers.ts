import type { MergeScope } from "@/lib/data/import/merge/merge-scope";

/** Adds the customers that rows name and nobody knows yet, and attributes that rows have and the customer has not. */
export async function nameCustomers({ client, workspaceId, importId }: MergeScope): Promise<void> {
  await client.query(
    `insert into customer ("workspaceId", key, known, "importId")
     select $1, s.customer, false, $2
       from staging s join winner w using ("row") where s.customer is not null group by s.customer order by min(s."row")
     on conflict ("workspaceId", key) do nothing`,
    [workspaceId, importId],
  );
  await client.query("analyze customer");
  await client.query(
    `update customer c set attributes = said.attributes || c.attributes, "updatedAt" = now()
       from (select distinct on (s.customer) s.customer, s.attributes from staging s join winner w using ("row")
              where s.customer is not null and s.attributes is not null order by s.customer, s."row" desc) said
      where c."workspaceId" = $1 and c.key = said.customer and said.attributes || c.attributes <> c.attributes`,
    [workspaceId],
  );
}
