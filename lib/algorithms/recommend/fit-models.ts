import type { Csr } from "@/lib/algorithms/csr";
import { drain } from "@/lib/algorithms/drain";
import type { Interactions } from "@/lib/algorithms/evaluate/interactions";
import type { Matrix } from "@/lib/algorithms/matrix";
import { type AlsModel, fitAls } from "@/lib/algorithms/recommend/fit-als";
import { fitItemKnn, type ItemKnnModel } from "@/lib/algorithms/recommend/fit-item-knn";
import { fitLinear, type LinearModel } from "@/lib/algorithms/recommend/fit-linear";
import { fitPopularity, type PopularityModel } from "@/lib/algorithms/recommend/fit-popularity";
import { fitTrend, type TrendModel } from "@/lib/algorithms/recommend/fit-trend";
import { pairStrengths } from "@/lib/algorithms/recommend/pair-strengths";
import type { RecommenderSettings } from "@/lib/algorithms/recommend/recommender-settings";
import { unitRows } from "@/lib/algorithms/recommend/score-content";
import { weighHistory } from "@/lib/algorithms/recommend/weigh-history";

/** Every recommender, fitted, with the histories that they read: users x items each. */
export interface FittedModels {
  readonly popularity: PopularityModel;
  readonly trend: TrendModel | null;
  readonly itemKnn: ItemKnnModel;
  readonly linear: LinearModel | null;
  readonly als: AlsModel;
  /** items x dims, rows of unit length or of noughts. */
  readonly content: Matrix | null;
  readonly histories: {
    readonly strengths: Csr;
    readonly knn: Csr;
    readonly linear: Csr;
    readonly plain: Csr;
  };
}

/** Fits every recommender on these pairs with these settings. Deterministic. */
export function fitModels(
  pairs: Interactions,
  settings: RecommenderSettings,
  content: Matrix | null,
): FittedModels {
  const strengths = pairStrengths(pairs);
  const { itemKnn, linear, als, trend } = settings;
  const plain = weighHistory(pairs, null);
  return {
    popularity: fitPopularity(strengths),
    trend: trend ? fitTrend(pairs, trend.memory) : null,
    itemKnn: fitItemKnn(strengths, itemKnn),
    linear: linear ? fitLinear(strengths, linear) : null,
    als: drain(fitAls(strengths, als)),
    content: content ? unitRows(content) : null,
    histories: {
      strengths,
      knn: weighHistory(pairs, itemKnn.memory),
      linear: linear ? weighHistory(pairs, linear.memory) : plain,
      plain,
    },
  };
}
