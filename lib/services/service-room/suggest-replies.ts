import { applyIntents } from "@/lib/algorithms/intents/apply-intents";
import { fitIntents, type IntentsModel } from "@/lib/algorithms/intents/fit-intents";
import { isChatter } from "@/lib/algorithms/text/is-chatter";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { SuggestedReplies } from "@/lib/domain/service-room/service-room";
import { requirePublishedRun } from "@/lib/services/run/require-published-run";
import { vectorsOf } from "@/lib/services/run/vectors-of";
import { queryVector } from "@/lib/services/search/query-vector";
import { givenAnswer } from "@/lib/services/service-room/given-answer";
import { type QuestionGroups, questionGroups } from "@/lib/services/service-room/question-groups";

/** The most typical questions of each group are what its intent is learnt from. */
const EXAMPLES = 12;
const SEED = 42;

const models = new WeakMap<QuestionGroups, IntentsModel | null>();

/**
 * What a pasted message wants, and what agents answered to the like; no intent where it is like nothing that was asked.
 * Learns the intents at the first call after a run is published, some seconds. Throws AppError "nothingPublished".
 */
export async function suggestReplies(actor: Actor, message: string): Promise<SuggestedReplies> {
  authorise(actor, "read");
  const run = await requirePublishedRun(actor.workspaceId);
  const found = await questionGroups(actor.workspaceId, run.id);
  const model = modelOf(found);
  if (!model || isChatter(message)) return { intent: null, inScope: 0, replies: [] };
  const data = await queryVector(message);
  const [guess] = applyIntents(model, { vectors: { data, rows: 1, cols: data.length }, texts: [message] });
  if (!guess) return { intent: null, inScope: 0, replies: [] };
  const { probabilities, inScope } = guess;
  const best = probabilities.indexOf(probabilities.reduce((most, p) => Math.max(most, p), 0));
  const group = found.groups[best];
  const typical = found.rows[group?.members[0] ?? -1];
  if (!group || !typical || inScope < 0.5) return { intent: null, inScope, replies: [] };
  return {
    intent: {
      documentId: typical.documentId,
      question: typical.text,
      probability: probabilities[best] ?? 0,
    },
    inScope,
    replies: group.answers.flatMap((r) => givenAnswer(found.rows[r])),
  };
}

function modelOf(found: QuestionGroups): IntentsModel | null {
  const known = models.get(found);
  if (known !== undefined) return known;
  const examples = found.groups.flatMap(({ members }, label) =>
    members.slice(0, EXAMPLES).flatMap((r) => {
      const row = found.rows[r];
      return row ? [{ row, label }] : [];
    }),
  );
  const rows = examples.map(({ row }) => row);
  const messages = { vectors: vectorsOf(rows), texts: rows.map(({ text }) => text) };
  const labels = examples.map(({ label }) => label);
  const model =
    found.groups.length < 2 ? null : fitIntents(messages, labels, found.groups.length, { seed: SEED });
  models.set(found, model);
  return model;
}
