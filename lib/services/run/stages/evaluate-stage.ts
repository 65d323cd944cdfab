import { insertArtefact } from "@/lib/data/run/artefact";
import { mergeMetrics } from "@/lib/data/run/merge-metrics";
import type { RunMetrics } from "@/lib/domain/run/run-metrics";
import { compareModels } from "@/lib/services/evaluate/compare-models";
import { evaluatePairs } from "@/lib/services/evaluate/evaluate-pairs";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import { loadRecommenderData } from "@/lib/services/run/recommend/load-recommender-data";
import type { Stage } from "@/lib/services/run/stage";
import type { RecommenderArtefact } from "@/lib/services/run/stages/recommend-stage";

const FEWEST_PAIRS = 300;
const K = 10;
const PROTOCOL = "time";
/** Steps that an evaluation usually has: for the progress bar. */
const STEPS = 11;

/**
 * Holds every model against popularity on the newest fifth of the pairs, and keeps the settings and weights that were
 * chosen on the part before it.
 */
export const evaluateStage: Stage<null> = {
  name: "evaluate",
  plan: async () => [null],
  async execute({ run, signal, progress, log }) {
    const { pairs, content } = await loadRecommenderData(run);
    if (pairs.user.length < FEWEST_PAIRS) {
      await log("fewInteractions", { pairs: pairs.user.length, needed: FEWEST_PAIRS });
      return (client) => mergeMetrics(client, run.id, { recommend: skipped("fewInteractions") });
    }
    const evaluated = await drainWithPauses(
      evaluatePairs(pairs, { protocol: PROTOCOL, k: K, seed: run.seed, content }),
      signal,
      ({ step }) => progress(step / STEPS),
    );
    const { models, verdict } = compareModels(evaluated.measured, run.seed);
    const { settings, blend } = evaluated.chosen;
    const value = (name: string) => models.find((model) => model.name === name)?.ndcg.value ?? 0;
    await log("evaluated", {
      model: verdict.model,
      value: value(verdict.model).toFixed(4),
      popularity: value("popularity").toFixed(4),
      users: verdict.users,
    });
    const recommend: RunMetrics["recommend"] = {
      protocol: PROTOCOL,
      k: K,
      users: verdict.users,
      models: models.map(({ name, ndcg, recall, coverage, chosen }) => ({
        name,
        ndcg,
        recall,
        coverage,
        ...(chosen ? { chosen: chosen as Record<string, unknown> } : {}),
      })),
      best: verdict.model,
      beatsPopularity: verdict.code === "beatsPopularity",
      difference: verdict.difference,
      weights: Object.fromEntries(blend.weights.map(({ name, weight }) => [name, weight])),
    };
    const meta: RecommenderArtefact = { settings, blend: { weights: blend.weights } };
    return async (client) => {
      await insertArtefact(client, run.id, { name: "recommender", meta, bytes: new Uint8Array(0) });
      await mergeMetrics(client, run.id, { recommend });
    };
  },
};

function skipped(reason: string): NonNullable<RunMetrics["recommend"]> {
  const nothing = { value: 0, low: 0, high: 0 };
  return {
    protocol: PROTOCOL,
    k: K,
    users: 0,
    models: [],
    best: "",
    beatsPopularity: false,
    difference: nothing,
    skipped: reason,
  };
}
