import { pool } from "@/lib/data/pool";
import type { KindHealth } from "@/lib/domain/health/health";

interface Row {
  rows: number;
  described: number;
  joinedAt: number;
  attributes: number;
  email: number;
  phone: number;
  consent: number;
  from: Date | null;
  to: Date | null;
}

/** Customers, in one pass; `described`: a file of customers has said who they are. */
export async function customerHealth(workspaceId: number): Promise<KindHealth & { described: number }> {
  const { rows } = await pool().query<Row>(
    `select count(*)::int as rows, (count(*) filter (where known))::int as described,
            count("joinedAt")::int as "joinedAt", (count(*) filter (where attributes <> '{}'::jsonb))::int as attributes,
            count("emailHash")::int as email, count("phoneHash")::int as phone, count(consent)::int as consent,
            min("joinedAt") as "from", max("joinedAt") as "to"
       from customer where "workspaceId" = $1 and "personId" is null`,
    [workspaceId],
  );
  const [row] = rows;
  const fields = (["attributes", "joinedAt", "email", "phone", "consent"] as const).map((field) => ({
    field,
    filled: row?.[field] ?? 0,
  }));
  return {
    kind: "customers",
    rows: row?.rows ?? 0,
    from: row?.from ?? null,
    to: row?.to ?? null,
    fields,
    productKnown: null,
    customerKnown: null,
    described: row?.described ?? 0,
  };
}
