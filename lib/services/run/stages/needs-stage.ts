import { applyNeeds, CHATTER } from "@/lib/algorithms/needs/apply-needs";
import { fitNeeds } from "@/lib/algorithms/needs/fit-needs";
import { weighMention } from "@/lib/algorithms/needs/weigh-mention";
import { insertMentionScores } from "@/lib/data/mining/insert-mention-scores";
import { insertNeeds, type NeedRow } from "@/lib/data/mining/insert-needs";
import { insertThemes } from "@/lib/data/mining/insert-themes";
import { mentionsToMine } from "@/lib/data/mining/mentions-to-mine";
import { textsWithOrders } from "@/lib/data/mining/texts-with-orders";
import { mergeMetrics } from "@/lib/data/run/merge-metrics";
import { REORDER_DAYS } from "@/lib/domain/needs/need-effect";
import type { NeedCounts } from "@/lib/domain/run/need-counts";
import { layEdits } from "@/lib/services/needs/lay-edits";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import { assembleNeeds } from "@/lib/services/run/needs/assemble-needs";
import { findThemes, withThemes } from "@/lib/services/run/needs/find-themes";
import { keepFittedNeeds } from "@/lib/services/run/needs/fitted-needs";
import { labelsBefore, loadPrevious } from "@/lib/services/run/needs/load-previous";
import { measureDemand } from "@/lib/services/run/needs/measure-demand";
import { measureEffects } from "@/lib/services/run/needs/measure-effects";
import { scoreMentions } from "@/lib/services/run/needs/score-mentions";
import { pause } from "@/lib/services/run/pause";
import type { Stage } from "@/lib/services/run/stage";
import { vectorsOf } from "@/lib/services/run/vectors-of";

const FEWEST_MENTIONS = 30;
const NOTHING = Buffer.alloc(0);

/** Scores each mention, groups those that say the same, names and measures the groups. */
export const needsStage: Stage<null> = {
  name: "needs",
  plan: async () => [null],
  async execute({ run, signal, progress, log }) {
    const mentions = await mentionsToMine(run.workspaceId);
    if (mentions.length < FEWEST_MENTIONS) {
      await log("noMentions");
      return async () => {};
    }
    const vectors = vectorsOf(mentions);
    // The matrix holds them now: a gigabyte less for a million mentions.
    for (const mention of mentions) mention.vector = NOTHING;
    const scores = await scoreMentions(mentions, vectors, run.seed, signal);
    progress(0.2);
    const mined = {
      texts: mentions.map(({ text }) => text),
      languages: mentions.map(({ language }) => language),
      tokens: mentions.map((mention) => mention.tokens),
      sentiment: scores.sentiment,
    };
    const previous = await loadPrevious(run.workspaceId);
    const before = labelsBefore(mentions, previous.needs);
    const model = await drainWithPauses(fitNeeds(vectors, { ...mined, seed: run.seed, before }), signal);
    progress(0.6);
    const assignment = await drainWithPauses(applyNeeds(model, vectors, mined), signal);
    progress(0.8);
    const { timeZone } = run;
    const effectsOf = measureEffects(await textsWithOrders(run.workspaceId, REORDER_DAYS));
    const found = { mentions, vectors, scores, model, assignment, timeZone, effectsOf };
    const assembled = await assembleNeeds(found, previous, signal);
    const { kept, changes, keyOfNeed } = assembled;
    const themes = await findThemes(run, mentions, signal);
    const heard = await measureDemand(run.workspaceId, assembled.needs, found, signal);
    const needs = withThemes(heard, themes.rows, mentions);
    const fitted = { sentiment: scores.model, needs: model, keyOfNeed, themes: themes.fitted };
    await pause(signal);
    const covered = assignment.labels.reduce((sum, label) => sum + Number(label >= 0), 0);
    const chatter = assignment.labels.reduce((sum, label) => sum + Number(label === CHATTER), 0);
    const said = mentions.length - chatter;
    const named = needs.filter(({ isOther }) => !isOther).length;
    const { positive, negative } = scores.model.learntFrom;
    const ratings = positive + negative;
    await log(ratings > 0 ? "sentimentFitted" : "sentimentSeeds", { ratings });
    await log("needsFound", { needs: named, covered, mentions: said, kept });
    if (chatter > 0) await log("chatterFound", { chatter, mentions: mentions.length });
    return async (client) => {
      await insertNeeds(client, run.id, needs);
      await insertThemes(client, run.id, themes.rows);
      await insertMentionScores(
        client,
        run.id,
        mentions.map((mention, m) => ({
          mentionId: mention.id,
          sentiment: scores.sentiment[m] ?? 0,
          type: scores.type[m] ?? "praise",
          weight: weighMention(mention, assignment.closeness[m] ?? 0),
        })),
      );
      await keepFittedNeeds(client, run.id, fitted);
      await mergeMetrics(client, run.id, {
        themes: { k: themes.rows.length },
        fitted: { ...countsOf(needs), chatter },
        changes,
        needs: { k: named, covered, mentions: said, kept, appeared: named - kept },
        sentiment: {
          method: scores.model.source,
          ratings,
          good: positive,
          ...(scores.model.check ? { check: scores.model.check } : {}),
        },
      });
      await layEdits(client, { ...run, runId: run.id }, effectsOf);
    };
  },
};

/** How the mentions that were fitted fall on the needs: what joins later is held against it. */
function countsOf(needs: readonly NeedRow[]): NeedCounts {
  const named = needs.filter(({ isOther }) => !isOther);
  return {
    byKey: Object.fromEntries(named.map(({ key, mentions }) => [key, mentions])),
    other: needs.find(({ isOther }) => isOther)?.mentions ?? 0,
  };
}
