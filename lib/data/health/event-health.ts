import { pool } from "@/lib/data/pool";
import type { KindHealth } from "@/lib/domain/health/health";

interface Row {
  rows: number;
  from: Date | null;
  to: Date | null;
  customer: number;
  session: number;
  position: number;
  productKnown: number;
  customerKnown: number;
}

/** Behaviour, in one pass over it: how many rows, when, and how full. */
export async function eventHealth(workspaceId: number): Promise<KindHealth> {
  const { rows } = await pool().query<Row>(
    `select count(*)::int as rows, min(e."occurredAt") as "from", max(e."occurredAt") as "to",
            count(e."customerId")::int as customer, count(e."sessionKey")::int as session,
            count(e.position)::int as position,
            (count(*) filter (where p.known))::int as "productKnown",
            (count(*) filter (where c.known))::int as "customerKnown"
       from event e
       join product p on p.id = e."productId"
       left join customer c on c.id = e."customerId"
      where e."workspaceId" = $1`,
    [workspaceId],
  );
  const [row] = rows;
  const all = row?.rows ?? 0;
  return {
    kind: "events",
    rows: all,
    from: row?.from ?? null,
    to: row?.to ?? null,
    fields: [
      { field: "type", filled: all },
      { field: "product", filled: all },
      { field: "customer", filled: row?.customer ?? 0 },
      { field: "time", filled: all },
      { field: "session", filled: row?.session ?? 0 },
      { field: "position", filled: row?.position ?? 0 },
    ],
    productKnown: row?.productKnown ?? 0,
    customerKnown: row?.customerKnown ?? 0,
  };
}
