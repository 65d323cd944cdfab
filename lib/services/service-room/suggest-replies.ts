import { dot } from "@/lib/algorithms/dot";
import { applyIntents } from "@/lib/algorithms/intents/apply-intents";
import { rowOf } from "@/lib/algorithms/matrix";
import { isChatter } from "@/lib/algorithms/text/is-chatter";
import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { answeredQuestions } from "@/lib/data/service-room/answered-questions";
import { faqEntries } from "@/lib/data/service-room/faq-entries";
import { intentHeads } from "@/lib/data/service-room/intent-heads";
import { type Actor, authorise } from "@/lib/domain/actor";
import { foldEdits } from "@/lib/domain/needs/fold-edits";
import { standingEdits } from "@/lib/domain/needs/need-edit";
import type { SuggestedReplies } from "@/lib/domain/service-room/service-room";
import { requirePublishedRun } from "@/lib/services/run/require-published-run";
import { vectorsOf } from "@/lib/services/run/vectors-of";
import { queryVector } from "@/lib/services/search/query-vector";
import { getCustomerContext } from "@/lib/services/service-room/get-customer-context";
import { faqLanguage, givenAnswer } from "@/lib/services/service-room/given-answer";
import { intentsModel } from "@/lib/services/service-room/intents-model";

/** Below this chance of any known intent the honest answer is "I don't know". */
const IN_SCOPE = 0.5;
const MOST_INTENTS = 3;
const MOST_REPLIES = 3;
/** Answered questions of the intent that a message is held against, those with the best answers. */
const CANDIDATES = 200;

/**
 * What a pasted message wants and what was answered to the like, by what a worker learnt of the dialogues: an approved
 * answer first, then real ones to the most similar questions in the message's language. No intent where it is like
 * nothing that was asked. Throws AppError "nothingPublished".
 */
export async function suggestReplies(
  actor: Actor,
  { message, customer }: { message: string; customer?: string | undefined },
): Promise<SuggestedReplies> {
  authorise(actor, "read");
  const { workspaceId } = actor;
  const run = await requirePublishedRun(workspaceId);
  const [learnt, context] = await Promise.all([
    intentsModel(run.id),
    customer ? getCustomerContext(actor, run.id, customer) : null,
  ]);
  const nothing = { intents: [], inScope: 0, replies: [], customer: context };
  if (!learnt || isChatter(message)) return nothing;
  const data = await queryVector(message);
  const [guess] = applyIntents(learnt.model, {
    vectors: { data, rows: 1, cols: data.length },
    texts: [message],
  });
  if (!guess) return nothing;
  const { inScope } = guess;
  if (inScope < IN_SCOPE) return { ...nothing, inScope };
  const [heads, edits] = await Promise.all([
    intentHeads(run.id),
    workspaceEdits(workspaceId, undefined, "intent"),
  ]);
  const { placeOf, names } = foldEdits(standingEdits(edits));
  const questionOf = new Map(heads.map(({ key, question }) => [key, question]));
  // Intents may have been merged since the model was learnt.
  const chances = new Map<number, number>();
  learnt.keys.forEach((was, label) => {
    const key = placeOf({ key: was, editIds: [] }) ?? was;
    chances.set(key, (chances.get(key) ?? 0) + (guess.probabilities[label] ?? 0));
  });
  const intents = [...chances]
    .sort((a, b) => b[1] - a[1])
    .flatMap(([key, probability]) => {
      const question = questionOf.get(key);
      const name = names.get(key) ?? { nameEn: question ?? "", nameZh: question ?? "" };
      return question === undefined ? [] : [{ key, ...name, probability }];
    })
    .slice(0, MOST_INTENTS);
  const [first] = intents;
  const replies = first ? await repliesOf(workspaceId, run.id, first.key, message, data) : [];
  return { intents, inScope, replies, customer: context };
}

async function repliesOf(
  workspaceId: number,
  runId: number,
  key: number,
  message: string,
  vector: Float32Array,
): Promise<SuggestedReplies["replies"]> {
  const language = faqLanguage(message);
  const [entries, rows] = await Promise.all([
    faqEntries(workspaceId, key),
    answeredQuestions(runId, key, CANDIDATES),
  ]);
  const vectors = vectorsOf(rows);
  const own = rows
    .map((row, r) => ({ ...givenAnswer(row), likeness: dot(rowOf(vectors, r), vector) }))
    .sort(
      (a, b) => Number(b.language === language) - Number(a.language === language) || b.likeness - a.likeness,
    );
  const approved = entries
    .filter((entry) => entry.language === language)
    .map(({ question, answer, documentId }) => ({
      source: "approved" as const,
      documentId: documentId === null ? null : String(documentId),
      question,
      text: answer,
    }));
  const given = own.map(({ documentId, question, text }) => ({
    ...{ source: "dialogue" as const, documentId, question, text },
  }));
  const seen = new Set<string>();
  return [...approved, ...given]
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .slice(0, MOST_REPLIES);
}
