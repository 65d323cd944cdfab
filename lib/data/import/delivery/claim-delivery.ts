import { transaction } from "@/lib/data/pool";

interface Delivery {
  readonly workspaceId: number;
  readonly fileName: string;
  /** as announced; 0 where nothing was */
  readonly fileSize: number;
  readonly createdById: string | null;
  readonly idempotencyKey: string | null;
  /** who receives it */
  readonly receiver: string;
  readonly leaseSeconds: number;
}

/**
 * Makes the import of a file that is about to come in whole. Null if the key's import is there already and is, or was,
 * received by somebody else; one whose receiver has died half-way is taken over, without the bytes that had come.
 */
export async function claimDelivery(delivery: Delivery): Promise<number | null> {
  return transaction(async (client) => {
    const { rows } = await client.query<{ id: number }>(
      `insert into import ("workspaceId", "fileName", "fileSize", "createdById", "idempotencyKey", "workerId", "leaseUntil")
       values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7))
       on conflict ("workspaceId", "idempotencyKey") do update
          set "fileName" = excluded."fileName", "fileSize" = excluded."fileSize", status = 'uploading',
              "createdById" = excluded."createdById", "workerId" = excluded."workerId", "leaseUntil" = excluded."leaseUntil"
        where import.status in ('uploading', 'ready') and import."leaseUntil" < now()
          and not import.report ? 'request'
       returning id`,
      [
        delivery.workspaceId,
        delivery.fileName,
        delivery.fileSize,
        delivery.createdById,
        delivery.idempotencyKey,
        delivery.receiver,
        delivery.leaseSeconds,
      ],
    );
    const id = rows[0]?.id ?? null;
    if (id !== null) await client.query(`delete from upload_piece where "importId" = $1`, [id]);
    return id;
  });
}
