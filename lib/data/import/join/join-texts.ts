import { JOINED, saidCustomer } from "@/lib/data/import/join/said-customer";
import type { MergeScope } from "@/lib/data/import/merge/merge-scope";

/**
 * Gives texts that name an order its customer, and its product where it has one, if they name none themselves; and to
 * people what names them by another key. Answers the ids of texts that changed. Call joinItems and joinLines first.
 */
export async function joinTexts({ client, workspaceId }: MergeScope): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `with own as materialized (
       select d.id, d."orderKey", ${saidCustomer("d")} as customer,
              case when d.joined & ${JOINED.product} = 0 then d."productId" end as product
         from document d
        where d."workspaceId" = $1 and (d."orderKey" is not null or d."aliasId" is not null
              or d."customerId" in (select id from person_of))
     ), named as materialized (
       select distinct "orderKey" as key from own where "orderKey" is not null
     ), facts as (
       select l."orderKey" as key, l."productId", l."customerId" from order_line l join named n on n.key = l."orderKey"
        where l."workspaceId" = $1 and l.joined & ${JOINED.whole} = 0
       union all
       select i."orderKey", i."productId", coalesce(a."personId", i."customerId")
         from order_item i join named n on n.key = i."orderKey" left join person_of a on a.id = i."customerId"
        where i."workspaceId" = $1
     ), of_order as (
       select n.key, case when count(distinct f."productId") = 1 then min(f."productId") end as product,
              coalesce(min(a."personId"), min(h."customerId"),
                       case when count(distinct f."customerId") = 1 then min(f."customerId") end) as customer
         from named n
         left join order_head h on h."workspaceId" = $1 and h.key = n.key
         left join person_of a on a.id = h."customerId"
         left join facts f on f.key = n.key
        group by n.key
     ), wanted as (
       select o.id, coalesce(a."personId", o.customer, k.customer) as customer,
              case when a."personId" is not null then o.customer end as alias, coalesce(o.product, k.product) as product,
              case when o.customer is null and k.customer is not null then ${JOINED.customer} else 0 end
              + case when o.product is null and k.product is not null then ${JOINED.product} else 0 end as joined
         from own o left join person_of a on a.id = o.customer left join of_order k on k.key = o."orderKey"
     )
     update document t set "customerId" = w.customer, "aliasId" = w.alias, "productId" = w.product, joined = w.joined
       from wanted w
      where w.id = t.id and (t."customerId", t."aliasId", t."productId", t.joined::int)
            is distinct from (w.customer, w.alias, w.product, w.joined)
     returning t.id::text as id`,
    [workspaceId],
  );
  return rows.map(({ id }) => id);
}
