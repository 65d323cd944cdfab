import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { publishedRun } from "@/lib/data/needs/published-run";
import { faqEntries } from "@/lib/data/service-room/faq-entries";
import { intentAnswers } from "@/lib/data/service-room/intent-answers";
import { intentCounts } from "@/lib/data/service-room/intent-counts";
import { intentHeads } from "@/lib/data/service-room/intent-heads";
import { intentsModelMeta } from "@/lib/data/service-room/intents-model";
import { type Actor, authorise } from "@/lib/domain/actor";
import { foldEdits } from "@/lib/domain/needs/fold-edits";
import { standingEdits } from "@/lib/domain/needs/need-edit";
import type { Intent, ServiceRoom } from "@/lib/domain/service-room/service-room";
import { givenAnswer } from "@/lib/services/service-room/given-answer";

const BEST_ANSWERS = 3;

/** What customers ask in dialogues and how it is answered; why there is nothing to see where there is not. */
export async function getServiceRoom(actor: Actor): Promise<ServiceRoom | "noRun" | "preparing"> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return "noRun";
  const intents = await listIntents(actor.workspaceId, run.id);
  if (intents.length === 0 && (await intentsModelMeta(run.id)) === null) return "preparing";
  const sum = (count: (intent: Intent) => number) => intents.reduce((all, intent) => all + count(intent), 0);
  return {
    questions: sum(({ questions }) => questions),
    answered: sum(({ answered }) => answered),
    settled: sum(({ settled }) => settled),
    intents,
  };
}

/** The intents of a run with their names and best answers, the most asked first and hidden ones last. */
export async function listIntents(workspaceId: number, runId: number): Promise<Intent[]> {
  const [counts, heads, answers, entries, edits] = await Promise.all([
    intentCounts(runId),
    intentHeads(runId),
    intentAnswers(runId, { most: BEST_ANSWERS }),
    faqEntries(workspaceId),
    workspaceEdits(workspaceId, undefined, "intent"),
  ]);
  const { names, hidden } = foldEdits(standingEdits(edits));
  const headOf = new Map(heads.map((head) => [head.key, head]));
  return counts
    .flatMap((count): Intent[] => {
      const head = headOf.get(count.key);
      if (!head) return [];
      const name = names.get(count.key) ?? { nameEn: head.question, nameZh: head.question };
      return [
        {
          ...count,
          ...name,
          documentId: head.documentId,
          question: head.question,
          hidden: hidden.has(count.key),
          answers: answers.filter(({ key }) => key === count.key).map(givenAnswer),
          approved: entries
            .filter(({ intentKey }) => intentKey === count.key)
            .map(({ language }) => language),
        },
      ];
    })
    .sort((a, b) => Number(a.hidden) - Number(b.hidden));
}
