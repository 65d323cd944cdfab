import { pool } from "@/lib/data/pool";
import type { ThemeRef } from "@/lib/domain/needs/need-row";

/** Themes of a run that needs belong to, the biggest first. */
export async function themeNames(runId: number): Promise<ThemeRef[]> {
  const { rows } = await pool().query<ThemeRef>(
    `select t.key, t."nameEn", t."nameZh" from theme t
      where t."runId" = $1 and exists (select 1 from need n where n."runId" = $1 and n."themeKey" = t.key)
      order by t.documents desc, t.key`,
    [runId],
  );
  return rows;
}
