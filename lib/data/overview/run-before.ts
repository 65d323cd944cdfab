import { pool } from "@/lib/data/pool";

/** The run that was published last before a given one. */
export async function runBefore(
  workspaceId: number,
  number: number,
): Promise<{ id: number; number: number } | null> {
  const { rows } = await pool().query<{ id: number; number: number }>(
    `select id, number from run
      where "workspaceId" = $1 and number < $2 and "publishedAt" is not null
      order by number desc limit 1`,
    [workspaceId, number],
  );
  return rows[0] ?? null;
}
