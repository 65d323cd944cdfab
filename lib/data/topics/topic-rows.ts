import { pool } from "@/lib/data/pool";
import type { TopicModelName } from "@/lib/domain/topics/topic-models";
import type { TopicSummary } from "@/lib/domain/topics/topic-summary";

/** The topics that a model found in a run, largest first. */
export async function topicRows(runId: number, model: TopicModelName): Promise<TopicSummary[]> {
  const { rows } = await pool().query<TopicSummary>(
    `select key, share, coherence, terms, x, y, documents, needs from topic
      where "runId" = $1 and model = $2 order by index`,
    [runId, model],
  );
  return rows;
}
