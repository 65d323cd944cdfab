import { pool } from "@/lib/data/pool";

/** The highest key that a theme of any run of the workspace has had: keys are never given twice. */
export async function highestThemeKey(workspaceId: number): Promise<number> {
  const { rows } = await pool().query<{ key: number | null }>(
    `select max(theme.key) as key from theme join run on run.id = theme."runId" where run."workspaceId" = $1`,
    [workspaceId],
  );
  return rows[0]?.key ?? 0;
}
