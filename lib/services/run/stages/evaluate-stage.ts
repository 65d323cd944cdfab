import { bootstrapDifference, type Interval } from "@/lib/algorithms/evaluate/bootstrap-interval";
import { evaluateRanking } from "@/lib/algorithms/evaluate/evaluate-ranking";
import { partsInUse } from "@/lib/algorithms/recommend/apply-blend";
import { coldItems } from "@/lib/algorithms/recommend/candidate-mask";
import { fitParts } from "@/lib/algorithms/recommend/fit-parts";
import type { Knowledge } from "@/lib/algorithms/recommend/knowledge";
import { scoreBlend } from "@/lib/algorithms/recommend/score-blend";
import { personaKeys } from "@/lib/data/recommend/persona-keys";
import { insertArtefact } from "@/lib/data/run/artefact";
import { mergeMetrics } from "@/lib/data/run/merge-metrics";
import { publishedRecommender } from "@/lib/data/run/published-recommender";
import { RECOMMENDER } from "@/lib/domain/run/artefacts-without-people";
import type { RunMetrics } from "@/lib/domain/run/run-metrics";
import { compareModels, measureGroup } from "@/lib/services/evaluate/compare-models";
import { type EvaluatedPairs, evaluatePairs, prepareSplits } from "@/lib/services/evaluate/evaluate-pairs";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import { knownBefore } from "@/lib/services/run/recommend/known-before";
import { loadRecommenderData } from "@/lib/services/run/recommend/load-recommender-data";
import { measureDiversity } from "@/lib/services/run/recommend/measure-diversity";
import type { ChosenArtefact } from "@/lib/services/run/recommend/pack-recommender";
import type { Stage, StageContext } from "@/lib/services/run/stage";

const FEWEST_PAIRS = 300;
const K = 10;
const PROTOCOL = "time";
/** Seconds that the search for settings may take. */
const SEARCH_SECONDS = 240;
/** Steps that an evaluation usually has: for the progress bar. */
const STEPS = 14;

/**
 * Holds every model against popularity on the newest fifth of the pairs, and keeps the settings and weights that were
 * chosen on the part before it. What is known beside the pairs is taken as it was known before each part.
 */
export const evaluateStage: Stage<null> = {
  name: "evaluate",
  plan: async () => [null],
  async execute({ run, signal, progress, log }) {
    const data = await loadRecommenderData(run);
    const { pairs } = data;
    if (pairs.user.length < FEWEST_PAIRS) {
      await log("fewInteractions", { pairs: pairs.user.length, needed: FEWEST_PAIRS });
      return (client) => mergeMetrics(client, run.id, { recommend: skipped("fewInteractions") });
    }
    const options = { protocol: PROTOCOL, k: K, seed: run.seed, seconds: SEARCH_SECONDS } as const;
    const splits = prepareSplits(pairs, options);
    const known = await knownBefore(run, data, splits);
    const evaluated = await drainWithPauses(evaluatePairs(splits, known, options), signal, ({ step }) =>
      progress(step / STEPS),
    );
    const { models, verdict } = compareModels(evaluated.measured, run.seed);
    const byPersona = await measurePersonas(run, pairs.userIds, evaluated);
    const overPublished = await gainOverPublished(run, evaluated, known.test);
    const { settings, blend, search } = evaluated.chosen;
    const diversity = measureDiversity(evaluated, { k: K });
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
      models: models.map(({ byHistory, chosen, ...figures }) => ({
        ...figures,
        byHistory: [...byHistory],
        ...(chosen ? { chosen: chosen as Record<string, unknown> } : {}),
      })),
      best: verdict.model,
      beatsPopularity: verdict.code === "beatsPopularity",
      difference: verdict.difference,
      ...(overPublished ? { overPublished } : {}),
      byPersona,
      weights: Object.fromEntries(blend.weights.map(({ name, weight }) => [name, weight])),
      ablation: [...evaluated.ablation],
      diversity: [...diversity],
      clicks: { ...evaluated.chosen.clicks, used: settings.clicks !== null },
      search: {
        ...search,
        trials: search.trials.map((trial) => ({ ...trial, settings: { ...trial.settings } })),
      },
    };
    const { discoveryPlaces = 0 } = blend;
    const meta: ChosenArtefact = {
      settings,
      blend: { weights: blend.weights, discoveryPlaces },
      diversity,
    };
    return async (client) => {
      await insertArtefact(client, run.id, { name: RECOMMENDER, meta, bytes: new Uint8Array(0) });
      await mergeMetrics(client, run.id, { recommend });
    };
  },
};

/** How the blend fared for the customers of each persona, most customers first. */
async function measurePersonas(
  run: StageContext["run"],
  userIds: readonly string[],
  { measured }: EvaluatedPairs,
) {
  const [popularity, blend] = [measured[0]?.result, measured.at(-1)?.result];
  if (!popularity || !blend) return [];
  const known = await personaKeys(run.id);
  const keyOf = new Map(known.map(({ customerId, persona }) => [String(customerId), persona]));
  const keys = Array.from(blend.users, (user) => keyOf.get(userIds[user] ?? ""));
  return [...new Set(keyOf.values())]
    .flatMap((persona) => {
      const isIn = (n: number) => keys[n] === persona;
      const group = measureGroup(blend, popularity, { isIn, seed: run.seed });
      return group ? [{ persona, ...group }] : [];
    })
    .sort((a, b) => b.users - a.users || a.persona - b.persona);
}

/** NDCG of the run's blend less that of the published run's settings, fitted on the same pairs and tested alike. */
async function gainOverPublished(
  run: StageContext["run"],
  { split, data, measured }: EvaluatedPairs,
  knowledge: Knowledge,
): Promise<Interval | null> {
  const published = await publishedRecommender(run.workspaceId);
  const own = measured.at(-1)?.result;
  if (!published || !own) return null;
  const { settings, blend } = published as ChosenArtefact;
  // Settings of runs of before did not have all that there is to choose now.
  if (settings.interest === undefined || settings.linear === null) return null;
  const parts = fitParts(split.train, settings, { users: own.users, knowledge });
  const known = new Set(parts.map(({ name }) => name));
  if (partsInUse(blend).weights.some(({ name }) => !known.has(name))) return null;
  const scorer = scoreBlend(blend, parts, data.train, coldItems(data.popularity));
  const theirs = evaluateRanking(scorer, data, { k: K, users: own.users });
  return bootstrapDifference(own.ndcg, theirs.ndcg, { seed: run.seed });
}

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
