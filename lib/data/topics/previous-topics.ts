import { pool } from "@/lib/data/pool";
import type { TopicModelName } from "@/lib/domain/topics/topic-models";

/** Topics of the published run and the documents they are strongest in, for giving the same topic the same key again. */
export async function previousTopics(
  workspaceId: number,
  model: TopicModelName,
): Promise<{ key: number; members: string[] }[]> {
  const { rows } = await pool().query<{ key: number; members: string[] }>(
    `select own.key, array_agg(own."documentId"::text) as members
       from workspace join document_topic own on own."runId" = workspace."publishedRunId"
      where workspace.id = $1 and own.model = $2 and own.rank = 1 group by own.key order by own.key`,
    [workspaceId, model],
  );
  return rows;
}
