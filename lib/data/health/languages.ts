import { pool } from "@/lib/data/pool";
import type { NamedCount } from "@/lib/domain/health/health";

/** Texts by language, most first; the name is empty for texts that no run has read yet. */
export async function languages(workspaceId: number): Promise<NamedCount[]> {
  const { rows } = await pool().query<NamedCount>(
    `select coalesce(language, '') as name, count(*)::int as count
       from document where "workspaceId" = $1 and speaker is distinct from 'agent'
      group by 1 order by 2 desc, 1`,
    [workspaceId],
  );
  return rows;
}
