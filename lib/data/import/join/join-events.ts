import type { MergeScope } from "@/lib/data/import/merge/merge-scope";

/** Gives to people the events that name them by another key. */
export async function joinEvents({ client, workspaceId }: MergeScope): Promise<void> {
  await client.query(
    `with wanted as (
       select e.id, coalesce(a."personId", e."aliasId", e."customerId") as customer,
              case when a."personId" is not null then coalesce(e."aliasId", e."customerId") end as alias
         from event e left join person_of a on a.id = coalesce(e."aliasId", e."customerId")
        where e."workspaceId" = $1 and (a.id is not null or e."aliasId" is not null)
     )
     update event t set "customerId" = w.customer, "aliasId" = w.alias from wanted w
      where w.id = t.id and (t."customerId", t."aliasId") is distinct from (w.customer, w.alias)`,
    [workspaceId],
  );
}
