import { applyNeeds } from "@/lib/algorithms/needs/apply-needs";
import { fitNeeds } from "@/lib/algorithms/needs/fit-needs";
import { highestNeedKey } from "@/lib/data/mining/highest-need-key";
import { insertMentionScores } from "@/lib/data/mining/insert-mention-scores";
import { insertNeeds } from "@/lib/data/mining/insert-needs";
import { mentionsToMine } from "@/lib/data/mining/mentions-to-mine";
import { previousNeeds } from "@/lib/data/mining/previous-needs";
import { mergeMetrics } from "@/lib/data/run/merge-metrics";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import { assembleNeeds } from "@/lib/services/run/needs/assemble-needs";
import { scoreMentions } from "@/lib/services/run/needs/score-mentions";
import { weighMention } from "@/lib/services/run/needs/weigh-mention";
import { pause } from "@/lib/services/run/pause";
import type { Stage } from "@/lib/services/run/stage";
import { vectorsOf } from "@/lib/services/run/vectors-of";

const FEWEST_MENTIONS = 30;

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
    const texts = mentions.map(({ text }) => text);
    const languages = mentions.map(({ language }) => language);
    const tokens = mentions.map((mention) => mention.tokens);
    const scores = await scoreMentions(mentions, vectors, run.seed);
    progress(0.3);
    await pause(signal);
    const model = await drainWithPauses(
      fitNeeds(vectors, { texts, languages, tokens, seed: run.seed }),
      signal,
    );
    progress(0.6);
    const assignment = applyNeeds(model, vectors, { texts, languages, tokens });
    await pause(signal);
    const previous = {
      needs: await previousNeeds(run.workspaceId),
      highestKey: await highestNeedKey(run.workspaceId),
    };
    const { needs, kept } = assembleNeeds(mentions, scores, assignment, previous, run.timeZone);
    await pause(signal);
    const covered = assignment.labels.reduce((sum, label) => sum + Number(label >= 0), 0);
    const named = needs.filter(({ isOther }) => !isOther).length;
    const { positive, negative } = scores.model.learntFrom;
    const ratings = positive + negative;
    await log(ratings > 0 ? "sentimentFitted" : "sentimentSeeds", { ratings });
    await log("needsFound", { needs: named, covered, mentions: mentions.length, kept });
    return async (client) => {
      await insertNeeds(client, run.id, needs);
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
      await mergeMetrics(client, run.id, {
        needs: { k: named, covered, mentions: mentions.length, kept, appeared: named - kept },
        sentiment: { method: ratings > 0 ? "ratings" : "seeds", ratings },
      });
    };
  },
};
