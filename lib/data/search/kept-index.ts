import { pool } from "@/lib/data/pool";

/** The index that a worker has made of a workspace's catalogue; null before the first. */
export async function keptIndex(workspaceId: number): Promise<{ stamp: string; bytes: Buffer } | null> {
  const { rows } = await pool().query<{ stamp: string; bytes: Buffer }>(
    `select stamp, bytes from search_index where "workspaceId" = $1`,
    [workspaceId],
  );
  return rows[0] ?? null;
}
