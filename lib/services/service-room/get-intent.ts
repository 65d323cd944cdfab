import { type KeptEdit, workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { publishedRun } from "@/lib/data/needs/published-run";
import { faqEntries, type KeptFaqEntry } from "@/lib/data/service-room/faq-entries";
import { intentAnswers } from "@/lib/data/service-room/intent-answers";
import { intentQuestions } from "@/lib/data/service-room/intent-questions";
import { needsOfIntent } from "@/lib/data/service-room/needs-of-intent";
import { productsOfIntent } from "@/lib/data/service-room/products-of-intent";
import { type Actor, authorise } from "@/lib/domain/actor";
import { needsNamedBy } from "@/lib/domain/needs/edit-rules";
import { type LogOdds, logOdds } from "@/lib/domain/needs/log-odds";
import { splitKey } from "@/lib/domain/needs/need-edit";
import type {
  GivenAnswer,
  Intent,
  IntentCause,
  IntentName,
  IntentQuestion,
} from "@/lib/domain/service-room/service-room";
import { listIntents } from "@/lib/services/service-room/get-service-room";
import { givenAnswer } from "@/lib/services/service-room/given-answer";

/** What an intent is asked about more than other intents are. */
export interface FoundCause extends IntentCause {
  readonly odds: LogOdds;
}

export interface IntentPage {
  readonly intent: Intent;
  readonly questions: readonly IntentQuestion[];
  readonly answers: readonly GivenAnswer[];
  readonly products: readonly FoundCause[];
  readonly needs: readonly FoundCause[];
  readonly entries: readonly KeptFaqEntry[];
  /** Other intents, that it can be merged with. */
  readonly others: readonly IntentName[];
  /** What people changed about it, the newest first. */
  readonly edits: readonly Pick<KeptEdit, "id" | "edit" | "at" | "undoneAt">[];
}

export const QUESTIONS_A_PAGE = 20;
const MOST_ANSWERS = 10;
const MOST_CAUSES = 5;

/** An intent of the published run with a page of its questions; null where there is none of that key. */
export async function getIntent(actor: Actor, key: number, page: number): Promise<IntentPage | null> {
  authorise(actor, "read");
  const { workspaceId } = actor;
  const run = await publishedRun(workspaceId);
  if (!run) return null;
  const intents = await listIntents(workspaceId, run.id);
  const intent = intents.find((row) => row.key === key);
  if (!intent) return null;
  const offset = (page - 1) * QUESTIONS_A_PAGE;
  const [questions, answers, products, needs, entries, edits] = await Promise.all([
    intentQuestions(run.id, key, { limit: QUESTIONS_A_PAGE, offset }),
    intentAnswers(run.id, { key, most: MOST_ANSWERS }),
    productsOfIntent(run.id, key),
    needsOfIntent(run.id, key),
    faqEntries(workspaceId, key),
    workspaceEdits(workspaceId, undefined, "intent"),
  ]);
  const all = intents.reduce((sum, row) => sum + row.questions, 0);
  const causes = (rows: readonly IntentCause[]) => foundCauses(rows, intent.questions, all);
  return {
    intent,
    questions,
    answers: answers.map(givenAnswer),
    products: causes(products),
    needs: causes(needs),
    entries,
    others: intents.filter((row) => row !== intent),
    edits: edits.filter(({ id, edit }) => needsNamedBy(edit).includes(key) || splitKey(id) === key).reverse(),
  };
}

/** What chance does not explain, the firmest first. */
function foundCauses(rows: readonly IntentCause[], questions: number, all: number): FoundCause[] {
  return rows
    .flatMap((row) => {
      const odds = logOdds(row.inside, questions, row.outside, all - questions);
      return odds && odds.low > 1 ? [{ ...row, odds }] : [];
    })
    .sort((a, b) => b.odds.z - a.odds.z)
    .slice(0, MOST_CAUSES);
}
