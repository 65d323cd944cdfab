import { pool } from "@/lib/data/pool";
import type { TopicModelName } from "@/lib/domain/topics/topic-models";

/** The highest key that a run of the workspace has given a topic of the model: keys are never given twice. */
export async function highestTopicKey(workspaceId: number, model: TopicModelName): Promise<number> {
  const { rows } = await pool().query<{ key: number | null }>(
    `select max(topic.key) as key from topic join run on run.id = topic."runId"
      where run."workspaceId" = $1 and topic.model = $2`,
    [workspaceId, model],
  );
  return rows[0]?.key ?? 0;
}
