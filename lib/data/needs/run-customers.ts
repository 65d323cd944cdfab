import { pool } from "@/lib/data/pool";

/** Customers whose mentions a run placed. */
export async function runCustomers(runId: number): Promise<number> {
  const { rows } = await pool().query<{ customers: number }>(
    `select count(distinct d."customerId")::int as customers from need n
       join need_mention nm on nm."needId" = n.id join mention m on m.id = nm."mentionId"
       join document d on d.id = m."documentId" where n."runId" = $1`,
    [runId],
  );
  return rows[0]?.customers ?? 0;
}
