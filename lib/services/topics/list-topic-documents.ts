import { publishedRun } from "@/lib/data/needs/published-run";
import { type TopicDocument, topicDocuments } from "@/lib/data/topics/topic-documents";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { TopicModelName } from "@/lib/domain/topics/topic-models";

export const TOPIC_DOCUMENTS_A_PAGE = 6;

/** One page of a topic's documents in the published run. */
export async function listTopicDocuments(
  actor: Actor,
  topic: { readonly model: TopicModelName; readonly key: number; readonly page: number },
): Promise<{ rows: readonly TopicDocument[]; total: number }> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return { rows: [], total: 0 };
  const limit = TOPIC_DOCUMENTS_A_PAGE;
  return topicDocuments(run.id, topic.model, topic.key, { limit, offset: (topic.page - 1) * limit });
}
