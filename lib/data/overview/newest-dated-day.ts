import { pool } from "@/lib/data/pool";

/** The day of the newest row of any kind that has dates of its own, in the workspace's time zone. */
export async function newestDatedDay(workspaceId: number): Promise<string | null> {
  const { rows } = await pool().query<{ day: string | null }>(
    `select (greatest(
              (select max("writtenAt") from document where "workspaceId" = w.id),
              (select max("orderedAt") from order_line where "workspaceId" = w.id),
              (select max("occurredAt") from event where "workspaceId" = w.id)
            ) at time zone w."timeZone")::date::text as day
       from workspace w where w.id = $1`,
    [workspaceId],
  );
  return rows[0]?.day ?? null;
}
