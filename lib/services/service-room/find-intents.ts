import { keepKeys } from "@/lib/algorithms/identity/keep-keys";
import { findQuestionGroups } from "@/lib/algorithms/intents/find-question-groups";
import type { NewIntentQuestion } from "@/lib/data/service-room/insert-intent-questions";
import { previousIntents } from "@/lib/data/service-room/previous-intents";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import { vectorsOf } from "@/lib/services/run/vectors-of";
import { readDialogues } from "@/lib/services/service-room/read-dialogues";

/** Customers' turns that are grouped, the newest. */
const MOST = 20_000;
const SEED = 42;

/**
 * The intents of a workspace's dialogues, under the keys of those of the run before that they go on from. Cost: seconds
 * for 4,000 turns.
 */
export async function findIntents(
  workspaceId: number,
  runId: number,
  signal: AbortSignal,
): Promise<NewIntentQuestion[]> {
  const [rows, previous] = await Promise.all([
    readDialogues(workspaceId, runId, MOST),
    previousIntents(workspaceId, runId),
  ]);
  const groups = await drainWithPauses(
    findQuestionGroups(
      {
        questions: rows.map(({ text }) => text),
        answers: rows.map(({ answer }) => answer),
        vectors: vectorsOf(rows),
        languages: rows.map(({ language }) => language),
        tokens: rows.map(({ tokens }) => tokens.flat()),
      },
      SEED,
    ),
    signal,
  );
  const members = groups.map((group) => group.members.map((r) => rows[r]?.documentId ?? ""));
  const { keys } = keepKeys(previous.intents, members, previous.highestKey + 1);
  return groups.flatMap((group, g) => {
    const scoreOf = new Map(group.answers.map((r, i) => [r, group.answerScores[i] ?? 0]));
    const repeats = new Set(group.repeats);
    return group.members.flatMap((r, place): NewIntentQuestion[] => {
      const row = rows[r];
      const foundKey = keys[g];
      if (!row || foundKey === undefined) return [];
      const { documentId, answerId, settled, turns, moodBefore, moodAfter, writtenAt } = row;
      return [
        {
          ...{ documentId, foundKey, answerId, settled, turns, moodBefore, moodAfter },
          closeness: group.closeness[place] ?? 0,
          repeats: repeats.has(r),
          answerScore: scoreOf.get(r) ?? null,
          askedAt: writtenAt,
        },
      ];
    });
  });
}
