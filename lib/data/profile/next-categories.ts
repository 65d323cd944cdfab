import { pool } from "@/lib/data/pool";

/** The category that each customer with two orders or more bought most of in the last one. */
export async function nextCategories(workspaceId: number): Promise<{ owner: number; category: string }[]> {
  const { rows } = await pool().query<{ owner: number; category: string }>(
    `with placed as (
       select "customerId", min("orderedAt") as first, max("orderedAt") as last from order_line
        where "workspaceId" = $1 and "customerId" is not null and not returned group by "customerId")
     select distinct on (line."customerId") line."customerId" as owner, product.category
       from placed join order_line line on line."customerId" = placed."customerId" and line."orderedAt" = placed.last
       join product on product.id = line."productId"
      where first < last and not line.returned and product.category is not null
      group by line."customerId", product.category
      order by line."customerId", sum(line.quantity) desc, product.category`,
    [workspaceId],
  );
  return rows;
}
