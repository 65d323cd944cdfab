import { pool } from "@/lib/data/pool";

/** Reports that no worker holds. */
export async function reportsToWake(): Promise<number[]> {
  const { rows } = await pool().query<{ id: number }>(
    `select id from report where status in ('queued', 'running') and ("leaseUntil" is null or "leaseUntil" < now()) order by id`,
  );
  return rows.map(({ id }) => id);
}
