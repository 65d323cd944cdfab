import type { ImportStatus } from "@/lib/data/import/import-record";
import { pool } from "@/lib/data/pool";

export interface DeliveryOfKey {
  readonly id: number;
  readonly status: ImportStatus;
  /** of the request; null until its body has come in */
  readonly hash: string | null;
}

/** The import that a request with this idempotency key has made. */
export async function deliveryOfKey(
  workspaceId: number,
  idempotencyKey: string,
): Promise<DeliveryOfKey | null> {
  const { rows } = await pool().query<DeliveryOfKey>(
    `select id, status, report->>'request' as hash from import where "workspaceId" = $1 and "idempotencyKey" = $2`,
    [workspaceId, idempotencyKey],
  );
  return rows[0] ?? null;
}
