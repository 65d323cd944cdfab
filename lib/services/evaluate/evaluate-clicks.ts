import { areaUnderCurve } from "@/lib/algorithms/evaluate/area-under-curve";
import {
  bootstrapDifference,
  bootstrapMean,
  type Interval,
} from "@/lib/algorithms/evaluate/bootstrap-interval";
import { type OffPolicyEstimates, offPolicy } from "@/lib/algorithms/evaluate/off-policy";
import { scoreBinary } from "@/lib/algorithms/evaluate/score-binary";
import {
  type ChosenClickModel,
  CLICKS_NEEDED,
  type ClickTrial,
  chooseClickModel,
  clickChances,
  clickLosses,
  sliceRows,
  TEST_CLICKS_NEEDED,
} from "@/lib/algorithms/recommend/choose-click-model";
import { itemRates } from "@/lib/algorithms/recommend/item-rates";
import { type ClickFeatures, clickFeatures } from "@/lib/services/evaluate/click-features";
import type { InteractionRow } from "@/lib/services/evaluate/evaluate-recommendation";
import type { ClickTable } from "@/lib/services/evaluate/read-clicks";

export interface ClickMeasure {
  readonly name: "constant" | "item-rate" | "click-model";
  readonly auc: Interval;
  readonly logLoss: Interval;
  readonly calibrationError: number;
}

export interface ClickEvaluation {
  readonly data: Readonly<Record<string, number>>;
  readonly clickRate: Interval;
  readonly clicksNeeded: number;
  readonly verdict: "notEnoughClicks" | "beatsBaselines" | "noBetterThanBaselines";
  /** Whether a run would use the model. */
  readonly published: boolean;
  readonly models?: readonly ClickMeasure[];
  /** Log loss of the model less that of each baseline: below nought is better. */
  readonly logLossDifference?: { readonly constant: Interval; readonly itemRate: Interval };
  readonly trials?: readonly ClickTrial[];
  /** Clicks a choice if items were drawn by the model's chances, from what was logged; null without propensities. */
  readonly offPolicy?: (OffPolicyEstimates & { readonly logged: Interval; readonly policy: string }) | null;
}

const TRAIN_SHARE = 0.7;
/** Test choices whose every alternative is scored, and the odds by which the policy prefers the likelier. */
const MOST_ALTERNATIVES = 1_000_000;
const KEENNESS = 1;
const LARGEST_WEIGHT = 100;

/**
 * Learns clicks from the first 70 % of the impressions and holds the model against a constant and against each item's
 * own rate on the last 30 %. With fewer clicks than would decide anything it says so and learns nothing.
 * Cost: about 80 passes over the impressions; 2,000 resamples of the test.
 */
export function evaluateClicks(
  table: ClickTable,
  options: { seed: number; history?: readonly InteractionRow[] },
): ClickEvaluation {
  const { seed, history = [] } = options;
  const n = table.clicked.length;
  const cut = Math.floor(TRAIN_SHARE * n);
  const clicks = table.clicked.reduce((sum, one) => sum + one, 0);
  const testClicks = table.clicked.subarray(cut).reduce((sum, one) => sum + one, 0);
  const features = clickFeatures(table, history, cut);
  const basis = {
    data: {
      impressions: n,
      skippedRows: table.skipped,
      clicks,
      items: features.items.length,
      trainImpressions: cut,
      testImpressions: n - cut,
      testClicks,
    },
    clickRate: bootstrapMean(Float64Array.from(table.clicked), { seed, resamples: 500 }),
    clicksNeeded: CLICKS_NEEDED,
  };
  if (clicks < CLICKS_NEEDED || testClicks < TEST_CLICKS_NEEDED / 2)
    return { ...basis, verdict: "notEnoughClicks", published: false };

  const rows = { features: features.rows, clicked: table.clicked };
  const train = sliceRows(rows, 0, cut);
  const test = sliceRows(rows, cut, n);
  const chosen = chooseClickModel(train, { seed, alone: features.alone });
  const rates = itemRates(features.item.subarray(0, cut), train.clicked, features.items.length);
  const constant = (train.clicked.reduce((sum, one) => sum + one, 0) + 0.5) / (cut + 1);
  const chances = {
    constant: new Float64Array(n - cut).fill(constant),
    "item-rate": Float64Array.from(features.item.subarray(cut), (i) => rates[i] as number),
    "click-model": clickChances(chosen.model, test.features),
  };
  const losses = {
    constant: clickLosses(chances.constant, test.clicked),
    "item-rate": clickLosses(chances["item-rate"], test.clicked),
    "click-model": clickLosses(chances["click-model"], test.clicked),
  };
  const logLossDifference = {
    constant: bootstrapDifference(losses["click-model"], losses.constant, { seed, resamples: 1000 }),
    itemRate: bootstrapDifference(losses["click-model"], losses["item-rate"], { seed, resamples: 1000 }),
  };
  const better = logLossDifference.constant.high < 0 && logLossDifference.itemRate.high < 0;
  return {
    ...basis,
    verdict: better ? "beatsBaselines" : "noBetterThanBaselines",
    published: better,
    models: (["constant", "item-rate", "click-model"] as const).map((name) => ({
      name,
      auc: areaUnderCurve(test.clicked, chances[name]),
      logLoss: bootstrapMean(losses[name], { seed, resamples: 1000 }),
      calibrationError: scoreBinary(Array.from(test.clicked, Boolean), chances[name]).calibrationError,
    })),
    logLossDifference,
    trials: chosen.trials,
    offPolicy: table.propensity ? judgePolicy(table, features, chosen, cut) : null,
  };
}

/** The model's own policy, which draws each item by its chance of a click, judged on the test's choices. */
function judgePolicy(table: ClickTable, features: ClickFeatures, { model }: ChosenClickModel, cut: number) {
  const items = features.items.length;
  const size = Math.min(table.clicked.length - cut, Math.max(1, Math.floor(MOST_ALTERNATIVES / items)));
  const choices = Int32Array.from({ length: size }, (_, n) => cut + n);
  const chances = clickChances(model, features.withEachItem(choices));
  const visits = new Map<string, number>();
  const reward = Float64Array.from(choices, (row) => table.clicked[row] as number);
  const visit = Int32Array.from(choices, (row) => {
    const name = table.session?.[row] ?? String(row);
    const known = visits.get(name) ?? visits.size;
    visits.set(name, known);
    return known;
  });
  const [target, expected, expectedOfTarget] = [
    new Float64Array(size),
    new Float64Array(size),
    new Float64Array(size),
  ];
  for (let n = 0; n < size; n++) {
    const own = chances.subarray(n * items, (n + 1) * items);
    const pulls = own.map((p) => p ** KEENNESS);
    const sum = pulls.reduce((total, pull) => total + pull, 0);
    const shown = features.item[choices[n] as number] as number;
    target[n] = (pulls[shown] as number) / sum;
    expected[n] = own[shown] as number;
    expectedOfTarget[n] = own.reduce((total, p, i) => total + (p * (pulls[i] as number)) / sum, 0);
  }
  const log = {
    reward,
    propensity: Float64Array.from(choices, (row) => table.propensity?.[row] ?? 1),
    target,
    expected,
    expectedOfTarget,
    visit,
  };
  return {
    policy: "items drawn by the model's chance of a click",
    logged: offPolicy({ ...log, target: log.propensity, expectedOfTarget: expected }).ips,
    ...offPolicy(log, { largestWeight: LARGEST_WEIGHT }),
  };
}
