import { copyRows } from "@/lib/data/copy-rows";
import type { Transaction } from "@/lib/data/pool";
import type { TopicModelName } from "@/lib/domain/topics/topic-models";
import type { TopicSummary } from "@/lib/domain/topics/topic-summary";

/** A topic before the needs of its documents are counted. */
export type TopicRow = Omit<TopicSummary, "needs">;

export interface DocumentTopicRow {
  readonly documentId: string;
  /** 1 for the strongest. */
  readonly rank: number;
  readonly key: number;
  readonly share: number;
}

/** Writes a model's topics, largest first, and the strongest topics of each document. */
export async function insertTopics(
  client: Transaction,
  runId: number,
  model: TopicModelName,
  topics: readonly TopicRow[],
  documents: Iterable<DocumentTopicRow>,
): Promise<void> {
  await copyRows(
    client,
    "topic",
    ["runId", "model", "index", "key", "share", "coherence", "terms", "x", "y", "documents"],
    topics.map(({ key, share, coherence, terms, x, y, documents: own }, index) => {
      return [runId, model, index, key, share, coherence, terms, x, y, own];
    }),
  );
  const rows = function* () {
    for (const { documentId, rank, key, share } of documents)
      yield [runId, model, documentId, rank, key, share];
  };
  await copyRows(client, "document_topic", ["runId", "model", "documentId", "rank", "key", "share"], rows());
}
