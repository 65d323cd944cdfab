import { pool } from "@/lib/data/pool";

/** Where mentions lie on the workspace's published map of them. */
export async function previousMentionPlaces(
  workspaceId: number,
): Promise<{ id: number; x: number; y: number }[]> {
  const { rows } = await pool().query<{ id: number; x: number; y: number }>(
    `select s."mentionId"::float8 as id, s.x, s.y
       from workspace join mention_score s on s."runId" = workspace."publishedRunId"
      where workspace.id = $1 and s.x is not null and s.y is not null order by 1`,
    [workspaceId],
  );
  return rows;
}
