import { pool } from "@/lib/data/pool";

/** Imports that wait, or whose worker has gone. */
export async function importsToWake(): Promise<number[]> {
  const { rows } = await pool().query<{ id: number }>(
    `select id from import where status = 'queued' or (status = 'running' and "leaseUntil" < now()) order by id`,
  );
  return rows.map(({ id }) => id);
}
