import { pool } from "@/lib/data/pool";

/** How much of a customer's attention went to products of one category and brand. */
export interface CatalogueEntry {
  owner: number;
  category: string | null;
  brand: string | null;
  weight: number;
}

/**
 * Attention by category and brand: a bought piece counts 1, carts and favourites .5, clicks .25, views .1 each.
 * Products of which the shop has told neither are left out. "history" leaves out each customer's last order, for telling
 * how well what went before it tells it.
 */
export async function customerCatalogue(
  workspaceId: number,
  part: "all" | "history" = "all",
): Promise<CatalogueEntry[]> {
  const { rows } = await pool().query<CatalogueEntry>(
    `select "customerId" as owner, category, brand, sum(weight)::float as weight from (
       select "customerId", "productId", least(quantity, 5) as weight from (
         select *, "orderedAt" = max("orderedAt") over (partition by "customerId") as latest from order_line
          where "workspaceId" = $1 and "customerId" is not null and not returned) line
        where quantity > 0 and not ($2 and latest)
       union all
       select "customerId", "productId",
              case type when 'cart' then .5 when 'favourite' then .5 when 'click' then .25 else .1 end
         from event where "workspaceId" = $1 and "customerId" is not null and type <> 'impression'
     ) attention join product on product.id = attention."productId"
      where category is not null or brand is not null
      group by "customerId", category, brand order by "customerId", category, brand`,
    [workspaceId, part === "history"],
  );
  return rows;
}
