import { pool } from "@/lib/data/pool";

/** What the published run's recommender was made of; null where none is published or it has none. */
export async function publishedRecommender(workspaceId: number): Promise<unknown> {
  const { rows } = await pool().query<{ meta: unknown }>(
    `select artefact.meta from workspace join artefact on artefact."runId" = workspace."publishedRunId"
      where workspace.id = $1 and artefact.name = 'recommender'`,
    [workspaceId],
  );
  return rows[0]?.meta ?? null;
}
