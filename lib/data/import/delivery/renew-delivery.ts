import { pool } from "@/lib/data/pool";

/** Keeps the receiving of a file one's own; false once somebody else has it, or it was cancelled. */
export async function renewDelivery(id: number, receiver: string, leaseSeconds: number): Promise<boolean> {
  const { rowCount } = await pool().query(
    `update import set "leaseUntil" = now() + make_interval(secs => $3)
      where id = $1 and "workerId" = $2 and status in ('uploading', 'ready')`,
    [id, receiver, leaseSeconds],
  );
  return rowCount === 1;
}
