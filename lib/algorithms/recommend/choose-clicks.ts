import { areaUnderCurve } from "@/lib/algorithms/evaluate/area-under-curve";
import { bootstrapDifference, type Interval } from "@/lib/algorithms/evaluate/bootstrap-interval";
import { scoreBinary } from "@/lib/algorithms/evaluate/score-binary";
import {
  CLICKS_NEEDED,
  chooseClickModel,
  clickChances,
  clickLosses,
  sliceRows,
} from "@/lib/algorithms/recommend/choose-click-model";
import type { AlsFeatures } from "@/lib/algorithms/recommend/fit-als";
import {
  type ClickSettings,
  clickSpace,
  type Impressions,
} from "@/lib/algorithms/recommend/fit-click-ranker";
import { itemRates } from "@/lib/algorithms/recommend/item-rates";
import type { Search } from "@/lib/algorithms/recommend/validation";

/** What is known of clicks, and whether lists may rank by it. */
export interface ClickReport {
  readonly impressions: number;
  readonly clicks: number;
  readonly clicksNeeded: number;
  /** Null where there were too few clicks to learn from. */
  readonly measured: {
    readonly auc: Interval;
    readonly calibrationError: number;
    /** Log loss less that of each item's own rate; below nought is better. */
    readonly overItemRate: Interval;
  } | null;
}

export interface ClickChoice {
  readonly report: ClickReport;
  /** Null where clicks are too few or the model is no better than each item's rate beyond the interval. */
  readonly settings: ClickSettings | null;
}

const TRAIN_SHARE = 0.8;

/** Settings of the click model on the older impressions, judged on the last fifth. Cost: about 80 epochs. */
export function chooseClicks(
  impressions: Impressions | null,
  features: AlsFeatures,
  options: { items: number; search: Search },
): ClickChoice {
  const { items, search } = options;
  const { seed } = search;
  const total = impressions?.clicked.length ?? 0;
  const clicks = impressions?.clicked.reduce((sum, one) => sum + one, 0) ?? 0;
  const report = { impressions: total, clicks, clicksNeeded: CLICKS_NEEDED, measured: null };
  if (!impressions || clicks < CLICKS_NEEDED) return { report, settings: null };
  const space = clickSpace(impressions, features, items);
  const cut = Math.floor(TRAIN_SHARE * total);
  const [older, last] = [sliceRows(space.rows, 0, cut), sliceRows(space.rows, cut, total)];
  const { model, trials, chosen } = chooseClickModel(older, { seed, alone: space.alone });
  for (const { logLoss, ...settings } of trials) search.note({ model: "clicks", settings, ndcg: -logLoss });
  const chances = clickChances(model, last.features);
  const rates = itemRates(impressions.item.subarray(0, cut), older.clicked, items);
  const byItem = Float64Array.from(impressions.item.subarray(cut), (i) => rates[i] as number);
  const overItemRate = bootstrapDifference(
    clickLosses(chances, last.clicked),
    clickLosses(byItem, last.clicked),
    { seed, resamples: 1000 },
  );
  const { calibrationError } = scoreBinary(Array.from(last.clicked, Boolean), chances);
  const measured = { auc: areaUnderCurve(last.clicked, chances), calibrationError, overItemRate };
  const { logLoss: _, ...settings } = chosen;
  return { report: { ...report, measured }, settings: overItemRate.high < 0 ? settings : null };
}
