import { copyRows } from "@/lib/data/copy-rows";
import type { Transaction } from "@/lib/data/pool";

export interface TopicRow {
  share: number;
  coherence: number;
  terms: readonly { term: string; probability: number }[];
}

/** Writes a run's topics, largest first. */
export async function insertTopics(
  client: Transaction,
  runId: number,
  topics: readonly TopicRow[],
): Promise<void> {
  await copyRows(
    client,
    "topic",
    ["runId", "index", "share", "coherence", "terms"],
    topics.map((topic, index) => [runId, index, topic.share, topic.coherence, topic.terms]),
  );
}
