import { meanOf } from "@/lib/algorithms/evaluate/bootstrap-interval";
import { fitTrend, scoreTrend } from "@/lib/algorithms/recommend/fit-trend";
import {
  memoriesToTry,
  type Search,
  type Validation,
  validationNdcg,
} from "@/lib/algorithms/recommend/validation";

export interface TrendChoice {
  readonly options: { readonly memory: number };
  readonly ndcg: number;
}

/** The memory of the trend by validation NDCG; null where there are no times. Cost: five passes over the pairs. */
export function chooseTrend(validation: Validation, search: Search): TrendChoice | null {
  let best: TrendChoice | null = null;
  for (const memory of memoriesToTry(validation.fitPairs)) {
    const ndcg = meanOf(validationNdcg(scoreTrend(fitTrend(validation.fitPairs, memory)), validation));
    search.note({ model: "trend", settings: { memory }, ndcg });
    if (!best || ndcg > best.ndcg) best = { options: { memory }, ndcg };
  }
  return best;
}
