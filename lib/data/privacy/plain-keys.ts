import { pool } from "@/lib/data/pool";
import { PSEUDONYM } from "@/lib/domain/privacy/pseudonym";

/** The next customers whose key is no pseudonym, and how many there are. */
export async function plainKeys(
  workspaceId: number,
  limit: number,
): Promise<{ rows: { id: number; key: string }[]; left: number }> {
  const { rows } = await pool().query<{ id: number; key: string; left: number }>(
    `select id, key, (count(*) over ())::int as left from customer
      where "workspaceId" = $1 and key !~ $3 order by id limit $2`,
    [workspaceId, limit, PSEUDONYM],
  );
  return { rows: rows.map(({ id, key }) => ({ id, key })), left: rows[0]?.left ?? 0 };
}
