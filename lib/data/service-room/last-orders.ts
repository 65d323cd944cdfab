import { pool } from "@/lib/data/pool";
import type { CustomerContext } from "@/lib/domain/service-room/service-room";

/** What a customer ordered last, the newest first. */
export async function lastOrders(customerId: number, most: number): Promise<CustomerContext["lastOrders"]> {
  const { rows } = await pool().query<CustomerContext["lastOrders"][number]>(
    `select o."productId", coalesce(p.title, p.key) as title, o."orderedAt"
       from order_line o join product p on p.id = o."productId"
      where o."customerId" = $1 order by o."orderedAt" desc, o.id desc limit $2`,
    [customerId, most],
  );
  return rows;
}
