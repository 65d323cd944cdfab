import { pool } from "@/lib/data/pool";

/** The names of the files that a workspace's schedules laid into its folder and that are still its reports. */
export async function droppedFiles(workspaceId: number): Promise<Set<string>> {
  const { rows } = await pool().query<{ name: string }>(
    `select "fileName" as name from report where "workspaceId" = $1 and "fileName" is not null`,
    [workspaceId],
  );
  return new Set(rows.map(({ name }) => name));
}
