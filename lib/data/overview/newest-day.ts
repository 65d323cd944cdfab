import { pool } from "@/lib/data/pool";

/** The day of the newest document, or of the newest order where no document has a date; in the workspace's time zone. */
export async function newestDay(workspaceId: number): Promise<string | null> {
  const { rows } = await pool().query<{ day: string | null }>(
    `select (coalesce(
              (select max("writtenAt") from document where "workspaceId" = w.id),
              (select max("orderedAt") from order_line where "workspaceId" = w.id)
            ) at time zone w."timeZone")::date::text as day
       from workspace w where w.id = $1`,
    [workspaceId],
  );
  return rows[0]?.day ?? null;
}
