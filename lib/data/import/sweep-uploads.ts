import { letGoOfBytes } from "@/lib/data/import/let-go-of-bytes";
import { transaction } from "@/lib/data/pool";

/**
 * Cancels uploads that nobody has touched for so many days, and lets go of their bytes and of those of imports that
 * failed as long ago; how many they were. One that somebody is just working on is left for the next time.
 */
export async function sweepUploads(days: number): Promise<number> {
  return transaction(async (client) => {
    const { rows } = await client.query<{ id: number }>(
      `with stale as (
         select id from import i
          where (status in ('uploading', 'ready') and greatest("createdAt", "leaseUntil") < now() - make_interval(days => $1)
                 or status = 'failed' and "finishedAt" < now() - make_interval(days => $1)
                    and exists (select 1 from upload_piece p where p."importId" = i.id))
          order by id for update skip locked)
       update import set status = case when status = 'failed' then status else 'cancelled' end,
              "errorCode" = case when status = 'failed' then "errorCode" else 'import.abandoned' end,
              "errorParams" = case when status = 'failed' then "errorParams" else jsonb_build_object('days', $1::int) end,
              "finishedAt" = now(), "leaseUntil" = null
        where id in (select id from stale) returning id`,
      [days],
    );
    for (const { id } of rows) await letGoOfBytes(client, id);
    return rows.length;
  });
}
