import { drain } from "@/lib/algorithms/drain";
import type { Interactions } from "@/lib/algorithms/evaluate/interactions";
import { pairsToCsr } from "@/lib/algorithms/evaluate/interactions";
import type { Matrix } from "@/lib/algorithms/matrix";
import { type AlsModel, fitAls } from "@/lib/algorithms/recommend/fit-als";
import { type ClickRanker, fitClickRanker } from "@/lib/algorithms/recommend/fit-click-ranker";
import { fitItemKnn } from "@/lib/algorithms/recommend/fit-item-knn";
import { fitLinear } from "@/lib/algorithms/recommend/fit-linear";
import { fitPopularity, type PopularityModel } from "@/lib/algorithms/recommend/fit-popularity";
import { fitSequence } from "@/lib/algorithms/recommend/fit-sequence";
import { fitTrend, type TrendModel } from "@/lib/algorithms/recommend/fit-trend";
import type { ItemModel } from "@/lib/algorithms/recommend/item-model";
import type { Knowledge } from "@/lib/algorithms/recommend/knowledge";
import type { RecommenderSettings } from "@/lib/algorithms/recommend/recommender-settings";
import { unitRows } from "@/lib/algorithms/recommend/score-content";
import {
  fadedStrengths,
  type Histories,
  type SignalWeighing,
  signalsOf,
  usualQuantity,
  weighSignals,
} from "@/lib/algorithms/recommend/weigh-signals";

/** Every recommender, fitted. But for ALS's rows of users nothing in it is of single users. */
export interface FittedModels {
  readonly settings: RecommenderSettings;
  readonly weighing: SignalWeighing;
  readonly popularity: PopularityModel;
  readonly trend: TrendModel | null;
  readonly itemKnn: ItemModel;
  readonly linear: ItemModel;
  readonly sequence: ItemModel | null;
  readonly als: AlsModel;
  readonly clicks: ClickRanker | null;
  /** items x dims, rows of unit length or of noughts. */
  readonly content: Matrix | null;
}

/** What each user did, as the models were told. */
export function historiesOf(
  pairs: Interactions,
  { wanted, signals }: Knowledge,
  interest: number,
): { histories: Histories; weighing: SignalWeighing } {
  const weighing = { wanted, usual: usualQuantity(pairs), interest };
  const size = { users: pairs.userIds.length, items: pairs.itemIds.length };
  const all = signalsOf(pairs, wanted[0] ?? "purchase", signals);
  return { histories: weighSignals(all, size, weighing), weighing };
}

/** Fits every recommender on these pairs, and what is known beside them, with these settings. Deterministic. */
export function fitModels(
  pairs: Interactions,
  settings: RecommenderSettings,
  knowledge: Knowledge,
): { models: FittedModels; histories: Histories } {
  const { histories, weighing } = historiesOf(pairs, knowledge, settings.interest);
  const had = pairsToCsr(pairs);
  const { itemKnn, linear, als, trend, sequence, clicks } = settings;
  const { features, impressions } = knowledge;
  const items = pairs.itemIds.length;
  const models: FittedModels = {
    settings,
    weighing,
    popularity: fitPopularity(had),
    trend: trend ? fitTrend(pairs, trend.memory) : null,
    itemKnn: fitItemKnn(had, itemKnn),
    linear: fitLinear(had, linear),
    sequence: sequence ? fitSequence(pairs, sequence) : null,
    als: drain(fitAls(fadedStrengths(histories, als.memory), als, als.informed ? features : undefined)),
    clicks:
      clicks && impressions
        ? fitClickRanker(impressions, features, { ...clicks, items, seed: als.seed })
        : null,
    content: features.items ? unitRows(features.items) : null,
  };
  return { models, histories };
}
