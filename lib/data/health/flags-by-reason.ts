import { pool } from "@/lib/data/pool";
import type { NamedCount } from "@/lib/domain/health/health";

/** Texts by the reason for which they were flagged, most first; one with two reasons counts under both. */
export async function flagsByReason(workspaceId: number): Promise<NamedCount[]> {
  const { rows } = await pool().query<NamedCount>(
    `select reason as name, count(*)::int as count
       from document, unnest("spamReasons") as reason
      where "workspaceId" = $1 and speaker is distinct from 'agent' and cardinality("spamReasons") > 0
      group by 1 order by 2 desc, 1`,
    [workspaceId],
  );
  return rows;
}
