import { pool } from "@/lib/data/pool";

/** Empties the quarantine of imports that ended so many days ago, in all workspaces; how many rows. */
export async function deleteOldRejects(days: number): Promise<number> {
  const { rowCount } = await pool().query(
    `delete from import_reject r using import i
      where i.id = r."importId" and i."finishedAt" < now() - make_interval(days => $1)`,
    [days],
  );
  return rowCount ?? 0;
}
