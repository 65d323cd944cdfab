import { letGoOfBytes } from "@/lib/data/import/let-go-of-bytes";
import { transaction } from "@/lib/data/pool";

/**
 * Cancels uploads that nobody has touched for so many days, and lets go of their bytes and of those of imports that
 * failed as long ago or were cancelled by a process that did not come to it; how many they were. One that somebody is
 * just working on is left for the next time.
 */
export async function sweepUploads(days: number): Promise<number> {
  return transaction(async (client) => {
    const { rows } = await client.query<{ id: number }>(
      `with stale as (
         select id from import i
          where (status in ('uploading', 'ready') and greatest("createdAt", "leaseUntil") < now() - make_interval(days => $1)
                 or (status = 'failed' and "finishedAt" < now() - make_interval(days => $1)
                     or status = 'cancelled' and "finishedAt" < now() - interval '1 hour')
                    and exists (select 1 from upload_piece p where p."importId" = i.id))
          order by id for update skip locked), ended as (
       update import set status = 'cancelled', "errorCode" = 'import.abandoned',
              "errorParams" = jsonb_build_object('days', $1::int), "finishedAt" = now(), "leaseUntil" = null
        where id in (select id from stale) and status in ('uploading', 'ready'))
       select id from stale`,
      [days],
    );
    for (const { id } of rows) await letGoOfBytes(client, id);
    return rows.length;
  });
}
