import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import type { ExportRow } from "@/lib/domain/export/write-rows";
import type { TopicModelName } from "@/lib/domain/topics/topic-models";
import { getTopics } from "@/lib/services/topics/get-topics";

/** Topics of the published run as flat rows, one a term. */
export async function exportTopics(
  actor: Actor,
  model: TopicModelName,
): Promise<{ run: number; rows: ExportRow[] }> {
  authorise(actor, "read");
  const found = await getTopics(actor, model);
  if (!found) throw new AppError("nothingPublished", {}, "notFound");
  const rows = found.topics.flatMap(({ key, share, coherence, documents, terms }) =>
    terms.map(({ term, probability, overall }) => ({
      model,
      topic: key,
      topic_share: share,
      topic_coherence: coherence,
      topic_documents: documents,
      term,
      probability,
      overall_share: overall,
      lift: probability / overall,
    })),
  );
  return { run: found.run, rows };
}
