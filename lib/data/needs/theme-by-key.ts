import { pool } from "@/lib/data/pool";
import type { ThemeRef } from "@/lib/domain/needs/need-row";

export interface ThemeRow extends ThemeRef {
  /** Documents that are about it. */
  readonly documents: number;
  readonly terms: readonly string[];
}

export async function themeByKey(runId: number, key: number): Promise<ThemeRow | null> {
  const { rows } = await pool().query<ThemeRow>(
    `select key, "nameEn", "nameZh", documents,
            (select coalesce(array_agg(item ->> 'term' order by place), '{}')
               from jsonb_array_elements(terms) with ordinality as listed(item, place)) as terms
       from theme where "runId" = $1 and key = $2`,
    [runId, key],
  );
  return rows[0] ?? null;
}
