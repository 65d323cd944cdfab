import { copyRows } from "@/lib/data/copy-rows";
import type { Transaction } from "@/lib/data/pool";

/** A question as a run found it; see the table. */
export interface NewIntentQuestion {
  readonly documentId: string;
  readonly foundKey: number;
  readonly closeness: number;
  readonly repeats: boolean;
  readonly answerId: string | null;
  readonly answerScore: number | null;
  readonly settled: boolean;
  readonly turns: number;
  readonly moodBefore: number | null;
  readonly moodAfter: number | null;
  readonly askedAt: Date | null;
}

const COLUMNS = [
  "documentId",
  "foundKey",
  "closeness",
  "repeats",
  "answerId",
  "answerScore",
  "settled",
  "turns",
  "moodBefore",
  "moodAfter",
  "askedAt",
] as const;

/** Keeps what a run found; each question is in the intent that it was found for. */
export async function insertIntentQuestions(
  client: Transaction,
  runId: number,
  questions: readonly NewIntentQuestion[],
): Promise<void> {
  await copyRows(
    client,
    "intent_question",
    ["runId", "key", ...COLUMNS],
    questions.map((question) => [runId, question.foundKey, ...COLUMNS.map((column) => question[column])]),
  );
}
