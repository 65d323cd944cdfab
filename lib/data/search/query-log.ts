import { pool } from "@/lib/data/pool";
import type { QueryLogRow } from "@/lib/domain/search/query-log-row";

/** What was looked for in a workspace: the commonest first, or what was met least. */
export async function queryLog(
  workspaceId: number,
  { unmet, limit }: { unmet: boolean; limit: number },
): Promise<QueryLogRow[]> {
  const { rows } = await pool().query<QueryLogRow>(
    `select text, asked, unmet, results, clicks, "lastAt" from search_query
      where "workspaceId" = $1 ${unmet ? "and unmet > 0" : ""}
      order by ${unmet ? "unmet" : "asked"} desc, text limit $2`,
    [workspaceId, limit],
  );
  return rows;
}
