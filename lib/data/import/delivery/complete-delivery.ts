import { pool } from "@/lib/data/pool";

/**
 * All of a file has come: it is ready, and its request is known by its hash. False once somebody else receives it, or
 * when the kept pieces are not `fileSize` bytes.
 */
export async function completeDelivery(
  id: number,
  receiver: string,
  { fileSize, hash }: { readonly fileSize: number; readonly hash: string },
): Promise<boolean> {
  const { rowCount } = await pool().query(
    `update import set status = 'ready', "fileSize" = $3::bigint, "workerId" = null, "leaseUntil" = null,
            report = report || jsonb_build_object('request', $4::text)
      where id = $1 and "workerId" = $2 and status in ('uploading', 'ready')
        and $3::bigint = (select sum(octet_length(bytes)) from upload_piece where "importId" = $1)`,
    [id, receiver, fileSize, hash],
  );
  return rowCount === 1;
}
