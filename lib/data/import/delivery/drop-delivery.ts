import { pool } from "@/lib/data/pool";

/** Forgets a file that did not come in whole, so that its idempotency key is free for another try. */
export async function dropDelivery(id: number, receiver: string): Promise<void> {
  await pool().query(
    `delete from import where id = $1 and "workerId" = $2 and status in ('uploading', 'ready')`,
    [id, receiver],
  );
}
