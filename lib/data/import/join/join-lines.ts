import { JOINED, saidCustomer } from "@/lib/data/import/join/said-customer";
import type { MergeScope } from "@/lib/data/import/merge/merge-scope";

/** Gives lines what their order's head says where they do not say it themselves, and to people what names them by another key. */
export async function joinLines({ client, workspaceId }: MergeScope): Promise<void> {
  await client.query(
    `with own as (
       select l.id, l."orderKey", ${saidCustomer("l")} as customer,
              case when l.joined & ${JOINED.status} = 0 then l.status end as status,
              l.returned and l.joined & ${JOINED.returned} = 0 as returned
         from order_line l where l."workspaceId" = $1 and l.joined & ${JOINED.whole} = 0
     ), wanted as (
       select o.id, coalesce(named."personId", o.customer, of_head."personId", h."customerId") as customer,
              case when named."personId" is not null then o.customer end as alias,
              coalesce(o.status, h.status) as status, o.returned or coalesce(h.returned, false) as returned,
              case when o.customer is null and h."customerId" is not null then ${JOINED.customer} else 0 end
              + case when o.status is null and h.status is not null then ${JOINED.status} else 0 end
              + case when not o.returned and h.returned then ${JOINED.returned} else 0 end as joined
         from own o
         left join order_head h on h."workspaceId" = $1 and h.key = o."orderKey"
         left join person_of named on named.id = o.customer
         left join person_of of_head on of_head.id = h."customerId"
     )
     update order_line t set "customerId" = w.customer, "aliasId" = w.alias, status = w.status, returned = w.returned,
            joined = w.joined
       from wanted w
      where w.id = t.id and (t."customerId", t."aliasId", t.status, t.returned, t.joined::int)
            is distinct from (w.customer, w.alias, w.status, w.returned, w.joined)`,
    [workspaceId],
  );
}
