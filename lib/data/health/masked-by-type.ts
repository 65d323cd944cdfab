import { pool } from "@/lib/data/pool";
import type { NamedCount } from "@/lib/domain/health/health";

/** Personal data that imports masked, by type, most first; undone imports do not count. */
export async function maskedByType(workspaceId: number): Promise<NamedCount[]> {
  const { rows } = await pool().query<NamedCount>(
    `select item.key as name, sum(item.value::int)::int as count
       from import, jsonb_each_text(coalesce(report->'masked', '{}'::jsonb)) as item
      where "workspaceId" = $1 and status = 'done'
      group by 1 having sum(item.value::int) > 0 order by 2 desc, 1`,
    [workspaceId],
  );
  return rows;
}
