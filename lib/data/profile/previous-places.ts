import { pool } from "@/lib/data/pool";

/** Where each customer lies on the workspace's published map. */
export async function previousPlaces(workspaceId: number): Promise<{ id: number; x: number; y: number }[]> {
  const { rows } = await pool().query<{ id: number; x: number; y: number }>(
    `select profile."customerId" as id, profile.x, profile.y
       from workspace join profile on profile."runId" = workspace."publishedRunId"
      where workspace.id = $1 and profile.x is not null and profile.y is not null order by 1`,
    [workspaceId],
  );
  return rows;
}
