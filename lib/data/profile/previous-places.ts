import { pool } from "@/lib/data/pool";

export interface CustomerPlace {
  readonly customerId: number;
  readonly x: number;
  readonly y: number;
}

/** Where each customer lies on the workspace's published map. */
export async function previousPlaces(workspaceId: number): Promise<CustomerPlace[]> {
  const { rows } = await pool().query<CustomerPlace>(
    `select profile."customerId", profile.x, profile.y
       from workspace join profile on profile."runId" = workspace."publishedRunId"
      where workspace.id = $1 and profile.x is not null and profile.y is not null order by 1`,
    [workspaceId],
  );
  return rows;
}
