import { copyRows } from "@/lib/data/copy-rows";
import type { Transaction } from "@/lib/data/pool";

export interface MentionScoreRow {
  mentionId: string;
  sentiment: number;
  type: string;
  weight: number;
}

/** Writes sentiment, type and attention weight of a run's mentions. */
export async function insertMentionScores(
  client: Transaction,
  runId: number,
  scores: Iterable<MentionScoreRow>,
): Promise<void> {
  await copyRows(
    client,
    "mention_score",
    ["runId", "mentionId", "sentiment", "type", "weight"],
    rows(runId, scores),
  );
}

function* rows(runId: number, scores: Iterable<MentionScoreRow>) {
  for (const { mentionId, sentiment, type, weight } of scores)
    yield [runId, mentionId, sentiment, type, weight];
}
