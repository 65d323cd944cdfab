import { pool } from "@/lib/data/pool";
import type { KindHealth } from "@/lib/domain/health/health";

interface Row {
  rows: number;
  from: Date | null;
  to: Date | null;
  customer: number;
  price: number;
  status: number;
  productKnown: number;
  customerKnown: number;
  waiting: number;
}

/** Order lines, in one pass over them: how many, when, and how full. */
export async function orderHealth(workspaceId: number): Promise<KindHealth> {
  const { rows } = await pool().query<Row>(
    `select count(*)::int as rows, min(l."orderedAt") as "from", max(l."orderedAt") as "to",
            count(l."customerId")::int as customer, count(l."unitPrice")::int as price, count(l.status)::int as status,
            (count(*) filter (where p.known))::int as "productKnown",
            (count(*) filter (where c.known))::int as "customerKnown",
            (select count(*)::int from order_item i where i."workspaceId" = $1
                and not exists (select 1 from order_line o where o."workspaceId" = $1 and o.key = i.key)) as waiting
       from order_line l
       join product p on p.id = l."productId"
       left join customer c on c.id = l."customerId"
      where l."workspaceId" = $1`,
    [workspaceId],
  );
  const [row] = rows;
  const all = row?.rows ?? 0;
  const fields = [
    { field: "product", filled: all },
    { field: "customer", filled: row?.customer ?? 0 },
    { field: "time", filled: all },
    { field: "price", filled: row?.price ?? 0 },
    { field: "status", filled: row?.status ?? 0 },
  ];
  return {
    kind: "orders",
    rows: all,
    from: row?.from ?? null,
    to: row?.to ?? null,
    fields,
    productKnown: row?.productKnown ?? 0,
    customerKnown: row?.customerKnown ?? 0,
    waiting: row?.waiting ?? 0,
  };
}
