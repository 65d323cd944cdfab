import { pool } from "@/lib/data/pool";

/** Keys of the needs that belong to a theme of the run. */
export async function needsOfTheme(runId: number, theme: number): Promise<number[]> {
  const { rows } = await pool().query<{ key: number }>(
    `select key from need where "runId" = $1 and "themeKey" = $2`,
    [runId, theme],
  );
  return rows.map(({ key }) => key);
}
