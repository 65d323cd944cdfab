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
  readonly coverage: number;
  /** NDCG less popularity's, user by user. */
  readonly overPopularity: Interval;
  /** The settings found on validation data; left out where there is nothing to choose. */
  readonly chosen?: object;
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
  const models = measured.map(({ name, result, chosen }) => ({
    name,
    ndcg: bootstrapMean(result.ndcg, { seed }),
    recall: bootstrapMean(result.recall, { seed }),
    hitRate: meanOf(result.hit),
    coverage: result.coverage,
    overPopularity: bootstrapDifference(result.ndcg, popularity.result.ndcg, { seed }),
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

function verdictOf(difference: Interval, users: number): Verdict["code"] {
  if (users < USERS_NEEDED) return "notEnoughUsers";
  if (difference.low > 0) return "beatsPopularity";
  return difference.high < 0 ? "worseThanPopularity" : "noBetterThanPopularity";
}
