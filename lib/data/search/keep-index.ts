import { pool } from "@/lib/data/pool";

/** Keeps the index of a workspace's catalogue in place of the one before. */
export async function keepIndex(workspaceId: number, stamp: string, bytes: Uint8Array): Promise<void> {
  await pool().query(
    `insert into search_index ("workspaceId", stamp, bytes) select id, $2, $3 from workspace where id = $1
     on conflict ("workspaceId") do update set stamp = excluded.stamp, bytes = excluded.bytes, "at" = now()`,
    [workspaceId, stamp, bytes],
  );
}
