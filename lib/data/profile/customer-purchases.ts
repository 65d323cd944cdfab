import { pool } from "@/lib/data/pool";

/** What a customer bought on one day, nothing that came back. */
export interface CustomerPurchase {
  customerId: number;
  /** Days since 1970-01-01, of the workspace's time zone. */
  day: number;
  worth: number;
}

/** Purchases of a workspace by customer and day, in that order. */
export async function customerPurchases(workspaceId: number): Promise<CustomerPurchase[]> {
  const { rows } = await pool().query<CustomerPurchase>(
    `select "customerId", ("orderedAt" at time zone workspace."timeZone")::date - date '1970-01-01' as day,
            sum(quantity * "unitPrice")::float as worth
       from order_line join workspace on workspace.id = order_line."workspaceId"
      where "workspaceId" = $1 and "customerId" is not null and not returned and quantity > 0
      group by 1, 2 having sum(quantity * "unitPrice") > 0 order by 1, 2`,
    [workspaceId],
  );
  return rows;
}
