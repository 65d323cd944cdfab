import { pool } from "@/lib/data/pool";

/** Themes of the published run: their keys and documents, for giving the same theme the same key again. */
export async function previousThemes(workspaceId: number): Promise<{ key: number; documentIds: string[] }[]> {
  const { rows } = await pool().query<{ key: number; documentIds: string[] }>(
    `select theme.key, array_agg(theme."documentId"::text) as "documentIds"
       from workspace join document_theme theme on theme."runId" = workspace."publishedRunId"
      where workspace.id = $1 group by theme.key order by theme.key`,
    [workspaceId],
  );
  return rows;
}
