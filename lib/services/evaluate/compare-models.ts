import {
  bootstrapDifference,
  bootstrapMean,
  type Interval,
  meanOf,
} from "@/lib/algorithms/evaluate/bootstrap-interval";
import type { RankingResult } from "@/lib/algorithms/evaluate/evaluate-ranking";

export interface ModelMeasure {
  readonly name: string;
  readonly ndcg: Interval;
  readonly recall: Interval;
  readonly hitRate: number;
  readonly map: number;
  readonly coverage: number;
  /** Bits a listed item tells, and the chance that two places of lists differ: see evaluateRanking. */
  readonly novelty: number;
  readonly diversity: number;
  /** NDCG and its gain over popularity for users of few, some and many train pairs; groups without users left out. */
  readonly byHistory: readonly HistoryGroup[];
  /** NDCG less popularity's, and less that of the item neighbours, user by user. */
  readonly overPopularity: Interval;
  readonly overItemKnn: Interval;
  /** The settings found on validation data; left out where there is nothing to choose. */
  readonly chosen?: object;
}

/** How one group of users fared. */
export interface GroupMeasure {
  readonly users: number;
  readonly ndcg: Interval;
  readonly overPopularity: Interval;
}

export interface HistoryGroup extends GroupMeasure {
  readonly group: "new" | "light" | "heavy";
}

export interface Verdict {
  readonly code: "beatsPopularity" | "noBetterThanPopularity" | "worseThanPopularity" | "notEnoughUsers";
  /** The model that would be published: chosen on validation data, not by the figures it is judged on. */
  readonly model: string;
  readonly difference: Interval;
  readonly users: number;
  readonly usersNeeded: number;
}

export interface MeasuredModel {
  readonly name: string;
  readonly result: RankingResult;
  readonly chosen: object | null;
}

const USERS_NEEDED = 30;

/**
 * Figures with 95 % intervals over users, and the verdict on the last model given (the blend) against the one called
 * popularity. Throws RangeError without either. Cost: 2,000 resamples of the users a figure.
 */
export function compareModels(
  measured: readonly MeasuredModel[],
  seed: number,
): { models: ModelMeasure[]; verdict: Verdict } {
  const popularity = measured.find(({ name }) => name === "popularity");
  if (!popularity) throw new RangeError("Popularity is what models are held against");
  const neighbours = measured.find(({ name }) => name === "item-knn") ?? popularity;
  const models = measured.map(({ name, result, chosen }) => ({
    name,
    ndcg: bootstrapMean(result.ndcg, { seed }),
    recall: bootstrapMean(result.recall, { seed }),
    hitRate: meanOf(result.hit),
    map: meanOf(result.averagePrecision),
    coverage: result.coverage,
    novelty: meanOf(result.novelty),
    diversity: result.diversity,
    byHistory: groupsOf(result, popularity.result, seed),
    overPopularity: bootstrapDifference(result.ndcg, popularity.result.ndcg, { seed }),
    overItemKnn: bootstrapDifference(result.ndcg, neighbours.result.ndcg, { seed }),
    ...(chosen ? { chosen } : {}),
  }));
  const published = models.at(-1);
  if (!published) throw new RangeError("No model to judge");
  const { name: model, overPopularity: difference } = published;
  const users = popularity.result.users.length;
  return {
    models,
    verdict: { code: verdictOf(difference, users), model, difference, users, usersNeeded: USERS_NEEDED },
  };
}

/** Up to three train pairs, up to twenty, and more. */
const GROUPS = [
  { group: "new", from: 0, to: 3 },
  { group: "light", from: 4, to: 20 },
  { group: "heavy", from: 21, to: Number.POSITIVE_INFINITY },
] as const;
const GROUP_RESAMPLES = 500;

function groupsOf(result: RankingResult, popularity: RankingResult, seed: number): HistoryGroup[] {
  return GROUPS.flatMap(({ group, from, to }) => {
    const isIn = (n: number) => (result.history[n] as number) >= from && (result.history[n] as number) <= to;
    const measured = measureGroup(result, popularity, { isIn, seed });
    return measured ? [{ group, ...measured }] : [];
  });
}

/** The users at the places that `isIn` names; null where there are none. */
export function measureGroup(
  result: RankingResult,
  popularity: RankingResult,
  { isIn, seed }: { isIn: (n: number) => boolean; seed: number },
): GroupMeasure | null {
  const options = { seed, resamples: GROUP_RESAMPLES };
  const own = result.ndcg.filter((_, n) => isIn(n));
  if (own.length === 0) return null;
  const theirs = popularity.ndcg.filter((_, n) => isIn(n));
  return {
    users: own.length,
    ndcg: bootstrapMean(own, options),
    overPopularity: bootstrapDifference(own, theirs, options),
  };
}

function verdictOf(difference: Interval, users: number): Verdict["code"] {
  if (users < USERS_NEEDED) return "notEnoughUsers";
  if (difference.low > 0) return "beatsPopularity";
  return difference.high < 0 ? "worseThanPopularity" : "noBetterThanPopularity";
}
