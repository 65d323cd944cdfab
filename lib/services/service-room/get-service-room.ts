import { publishedRun } from "@/lib/data/needs/published-run";
import type { AskedRow } from "@/lib/data/service-room/asked-in-dialogues";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { AskedGroup, ServiceRoom } from "@/lib/domain/service-room/service-room";
import { givenAnswer } from "@/lib/services/service-room/given-answer";
import { questionGroups } from "@/lib/services/service-room/question-groups";

const PERIOD_MS = 30 * 86_400_000;

/** What customers ask in dialogues and how it is answered; null before a run is published. */
export async function getServiceRoom(actor: Actor): Promise<ServiceRoom | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return null;
  const { rows, groups } = await questionGroups(actor.workspaceId, run.id);
  const lastTurn = new Map<string, number>();
  for (const { dialogueKey, turn } of rows)
    lastTurn.set(dialogueKey, Math.max(turn, lastTurn.get(dialogueKey) ?? turn));
  const settles = (row: AskedRow) => row.answer !== null && lastTurn.get(row.dialogueKey) === row.turn;
  const end = rows.reduce((latest, { writtenAt }) => Math.max(latest, writtenAt?.getTime() ?? 0), 0);
  const count = (list: readonly AskedRow[], holds: (row: AskedRow) => boolean) => list.filter(holds).length;
  const age = ({ writtenAt }: AskedRow) =>
    writtenAt ? (end - writtenAt.getTime()) / PERIOD_MS : Number.POSITIVE_INFINITY;
  return {
    dialogues: lastTurn.size,
    questions: rows.length,
    answered: count(rows, ({ answer }) => answer !== null),
    settled: count(rows, settles),
    groups: groups.flatMap((group): AskedGroup[] => {
      const own = group.members.flatMap((r) => rows[r] ?? []);
      const first = own[0];
      if (!first) return [];
      return [
        {
          documentId: first.documentId,
          question: first.text,
          questions: own.length,
          answered: count(own, ({ answer }) => answer !== null),
          settled: count(own, settles),
          repeats: group.repeats.length,
          turns: own.reduce((sum, { turns }) => sum + turns, 0) / own.length,
          recent: count(own, (row) => age(row) < 1),
          before: count(own, (row) => age(row) >= 1 && age(row) < 2),
          answers: group.answers.flatMap((r) => givenAnswer(rows[r])),
        },
      ];
    }),
  };
}
