import { holdsPersonalData } from "@/lib/algorithms/text/identifiers";
import { textsWithOrders } from "@/lib/data/mining/texts-with-orders";
import type { FoundNeed } from "@/lib/data/needs/edits/found-needs";
import type { EditedRun } from "@/lib/data/needs/edits/lock-needs";
import { mentionTexts } from "@/lib/data/needs/edits/mention-texts";
import { type NeedId, needIds } from "@/lib/data/needs/edits/need-ids";
import { updateMeasures } from "@/lib/data/needs/edits/put-need";
import { putQuotes } from "@/lib/data/needs/edits/put-quotes";
import { type RunMention, runMentions } from "@/lib/data/needs/edits/run-mentions";
import type { Transaction } from "@/lib/data/pool";
import { REORDER_DAYS } from "@/lib/domain/needs/need-effect";
import { sentimentClass } from "@/lib/domain/needs/sentiment-class";
import { type MeasureEffects, measureEffects } from "@/lib/services/run/needs/measure-effects";
import { backgroundOf, summariseNeed } from "@/lib/services/run/needs/summarise-need";

const QUOTES = 5;
/** Mentions whose words are looked at for quotes, the likeliest. */
const CANDIDATES = 40;

/**
 * Measures needs of a run by the mentions that they have now, as the run measures those it finds, and chooses their
 * quotes. A need that is as it was found again has the figures and quotes of then.
 */
export async function measureNeeds(
  client: Transaction,
  run: EditedRun,
  needRows: readonly number[],
  found: readonly FoundNeed[],
  known?: MeasureEffects,
): Promise<void> {
  const mentions = await runMentions(client, run.runId);
  const effectsOf = known ?? measureEffects(await textsWithOrders(run.workspaceId, REORDER_DAYS));
  const scores = {
    label: mentions.map(({ sentiment }) => sentimentClass(sentiment)),
    type: mentions.map(({ type }) => type),
  };
  const background = backgroundOf(mentions, scores, run.timeZone, effectsOf);
  const members = new Map<number, number[]>();
  for (const [m, { needId }] of mentions.entries())
    (members.get(needId) ?? members.set(needId, []).get(needId))?.push(m);
  for (const need of await needIds(client, run.runId)) {
    const own = members.get(need.id);
    if (!needRows.includes(need.id) || !own) continue;
    const rows = own.flatMap((m) => mentions[m] ?? []);
    const before = found.find(({ key }) => key === need.key);
    const asFound = before?.mentions === rows.length && rows.every((row) => isFoundIn(row, need));
    await updateMeasures(client, need.id, asFound ? before : { ...summariseNeed(own, background) });
    if (!need.isOther)
      await putQuotes(client, need.id, asFound ? foundQuotes(rows) : await chooseQuotes(client, rows));
  }
}

function isFoundIn({ foundKey }: RunMention, { key, isOther }: NeedId): boolean {
  return foundKey === null || foundKey === (isOther ? 0 : key);
}

function foundQuotes(rows: readonly RunMention[]): string[] {
  return rows
    .filter(({ foundRank }) => foundRank !== null)
    .sort((a, b) => (a.foundRank ?? 0) - (b.foundRank ?? 0))
    .map(({ mentionId }) => mentionId);
}

/**
 * Quotes of needs that came together stand side by side, the best of each first; after them what is nearest to the
 * middle. None says the same words as another or holds an address or number of somebody.
 */
async function chooseQuotes(client: Transaction, rows: readonly RunMention[]): Promise<string[]> {
  const last = Number.MAX_SAFE_INTEGER;
  const likely = [...rows]
    .sort((a, b) => (a.foundRank ?? last) - (b.foundRank ?? last) || b.closeness - a.closeness)
    .slice(0, CANDIDATES)
    .map(({ mentionId }) => mentionId);
  const texts = await mentionTexts(client, likely);
  const chosen = new Map<string, string>();
  for (const id of likely) {
    const text = texts.get(id)?.trim().toLowerCase() ?? "";
    if (chosen.size < QUOTES && !chosen.has(text) && !holdsPersonalData(text)) chosen.set(text, id);
  }
  return [...chosen.values()];
}
