import { applyNeeds, CHATTER } from "@/lib/algorithms/needs/apply-needs";
import { applyThemes } from "@/lib/algorithms/needs/fit-themes";
import { weighMention } from "@/lib/algorithms/needs/weigh-mention";
import { documentVectors } from "@/lib/data/embedding/document-vectors";
import { addJoined } from "@/lib/data/increment/add-joined";
import { insertJoined, type JoinedMention } from "@/lib/data/increment/insert-joined";
import { mentionsToJoin } from "@/lib/data/increment/mentions-to-join";
import { unscoredMentions } from "@/lib/data/increment/unscored-mentions";
import type { MentionToMine } from "@/lib/data/mining/mentions-to-mine";
import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import type { Transaction } from "@/lib/data/pool";
import { foldEdits } from "@/lib/domain/needs/fold-edits";
import { standingEdits } from "@/lib/domain/needs/need-edit";
import { recountNeeds } from "@/lib/services/increment/recount-needs";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import type { FittedNeeds } from "@/lib/services/run/needs/fitted-needs";
import { rateMentions } from "@/lib/services/run/needs/score-mentions";
import { vectorsOf } from "@/lib/services/run/vectors-of";

const DOCUMENTS = 2000;

/** Runs a step in a transaction that no run and no other worker that joins can come between. */
export type Within = <T>(work: (client: Transaction) => Promise<T>) => Promise<T>;

interface Target {
  readonly workspaceId: number;
  readonly runId: number;
  readonly timeZone: string;
  readonly fitted: FittedNeeds;
}

/** Scores and assigns the mentions that the run has no score of, 2,000 documents at a time, and counts anew. */
export async function assignNewTexts(target: Target, within: Within, signal: AbortSignal): Promise<void> {
  const { workspaceId, runId, timeZone } = target;
  let after = "0";
  let joined = 0;
  for (;;) {
    const mentions = await mentionsToJoin(workspaceId, runId, after, DOCUMENTS);
    const last = mentions.at(-1);
    if (!last) break;
    after = last.documentId;
    const rows = await assign(mentions, target.fitted, signal);
    const themes = await themesOf(mentions, target.fitted, signal);
    joined += await within(async (client) => {
      const open = await unscoredMentions(
        client,
        runId,
        rows.map(({ mentionId }) => mentionId),
      );
      const fresh = rows.filter(({ mentionId }) => open.has(mentionId));
      const edits = standingEdits(await workspaceEdits(workspaceId, client));
      await insertJoined(client, runId, fresh, foldEdits(edits).placeOf, themes);
      await addJoined(client, runId, countsOf(fresh));
      return fresh.length;
    });
  }
  if (joined > 0) await within((client) => recountNeeds(client, runId, timeZone));
}

async function assign(
  mentions: readonly MentionToMine[],
  fitted: FittedNeeds,
  signal: AbortSignal,
): Promise<JoinedMention[]> {
  const vectors = vectorsOf(mentions);
  const scores = await rateMentions(fitted.sentiment, mentions, vectors, signal);
  const { labels, closeness } = await drainWithPauses(
    applyNeeds(fitted.needs, vectors, {
      texts: mentions.map(({ text }) => text),
      languages: mentions.map(({ language }) => language),
      tokens: mentions.map(({ tokens }) => tokens),
      sentiment: scores.sentiment,
    }),
    signal,
  );
  return mentions.map((mention, m) => ({
    mentionId: mention.id,
    sentiment: scores.sentiment[m] ?? 0,
    type: scores.type[m] ?? "praise",
    weight: weighMention(mention, closeness[m] ?? 0),
    needKey: fitted.keyOfNeed[labels[m] ?? -1] ?? null,
    chatter: labels[m] === CHATTER,
    closeness: closeness[m] ?? 0,
  }));
}

async function themesOf(
  mentions: readonly MentionToMine[],
  { themes }: FittedNeeds,
  signal: AbortSignal,
): Promise<{ documentId: string; key: number }[]> {
  if (!themes) return [];
  const tokens = new Map<string, MentionToMine["tokens"]>();
  for (const mention of mentions) {
    const own = tokens.get(mention.documentId);
    if (own) own.push(...mention.tokens);
    else tokens.set(mention.documentId, [...mention.tokens]);
  }
  const documents = await documentVectors([...tokens.keys()]);
  const labels = await drainWithPauses(
    applyThemes(themes.model, vectorsOf(documents), {
      languages: documents.map(({ language }) => language),
      tokens: documents.map(({ id }) => tokens.get(id) ?? []),
    }),
    signal,
  );
  return documents.flatMap(({ id }, d) => {
    const key = themes.keyOfTheme[labels[d] ?? -1] ?? null;
    return key === null ? [] : [{ documentId: id, key }];
  });
}

function countsOf(rows: readonly JoinedMention[]) {
  const byKey: Record<string, number> = {};
  let other = 0;
  let chatter = 0;
  for (const { needKey, ...row } of rows) {
    if (row.chatter) chatter++;
    else if (needKey === null) other++;
    else byKey[needKey] = (byKey[needKey] ?? 0) + 1;
  }
  return { byKey, other, chatter };
}
