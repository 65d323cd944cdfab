import { pool } from "@/lib/data/pool";

/** Ends an experiment for good; false where the workspace has no such running one. */
export async function stopExperiment(workspaceId: number, id: number): Promise<boolean> {
  const { rowCount } = await pool().query(
    `update experiment set "stoppedAt" = now() where "workspaceId" = $1 and id = $2 and "stoppedAt" is null`,
    [workspaceId, id],
  );
  return rowCount === 1;
}
