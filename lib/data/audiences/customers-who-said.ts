import { pool } from "@/lib/data/pool";

/** The customers of a workspace whose texts hold any of these mentions. */
export async function customersWhoSaid(
  workspaceId: number,
  mentionIds: readonly number[],
): Promise<number[]> {
  const { rows } = await pool().query<{ id: number }>(
    `select distinct d."customerId" as id from mention m join document d on d.id = m."documentId"
      where d."workspaceId" = $1 and m.id = any($2::bigint[]) and d."customerId" is not null order by 1`,
    [workspaceId, mentionIds],
  );
  return rows.map(({ id }) => id);
}
