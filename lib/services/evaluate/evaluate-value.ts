import { forecastValue } from "@/lib/algorithms/customer-value/forecast-value";
import { purchaseTotals } from "@/lib/algorithms/customer-value/purchase-totals";
import {
  bootstrapDifference,
  bootstrapMean,
  type Interval,
} from "@/lib/algorithms/evaluate/bootstrap-interval";
import { scoreBinary } from "@/lib/algorithms/evaluate/score-binary";
import { createRandom } from "@/lib/algorithms/random";
import { customerPurchases } from "@/lib/data/profile/customer-purchases";
import { AppError } from "@/lib/domain/errors";
import type { Balance } from "@/lib/domain/import/balance";
import { importForEvaluation } from "@/lib/services/evaluate/import-for-evaluation";
import { makeEvaluationWorkspace } from "@/lib/services/evaluate/make-evaluation-workspace";

interface Errors {
  readonly mae: Interval;
  readonly rmse: number;
}

interface Comparison {
  readonly model: Errors;
  /** As many, and as much, as in the days before of the same length. */
  readonly sameAsBefore: Errors;
  /** As often as since the first purchase. */
  readonly ownRate: Errors;
  /** Absolute error of the model less that of "same as before": below 0 is better. */
  readonly difference: Interval;
  readonly actualTotal: number;
  readonly predictedTotal: number;
}

export interface ValueEvaluation {
  readonly imported: Balance;
  readonly trainDays: number;
  readonly testDays: number;
  readonly customers: number;
  readonly kind: "BG/NBD" | "MBG/NBD";
  readonly calibrated: boolean;
  readonly purchases: Comparison;
  readonly revenue: Comparison;
  readonly churn: {
    /** Customers of the training days who bought nothing in the test days. */
    readonly churned: number;
    readonly auc: Interval;
    readonly sameAsBeforeAuc: Interval;
    /** Model less "same as before", customers drawn alike. */
    readonly difference: Interval;
    readonly calibrationError: number;
  };
}

const RESAMPLES = 400;

/**
 * Value and churn on an orders file: fitted on the days before `split`, held against the days from it on. Everybody who
 * bought before it is scored. For an empty database: the file is imported by the guesses of the import.
 */
export async function evaluateValue(
  file: string,
  options: {
    readonly trainShare: number;
    readonly seed: number;
    readonly onCustomer?: (row: object) => void;
  },
): Promise<ValueEvaluation> {
  const actor = await makeEvaluationWorkspace();
  const imported = await importForEvaluation(actor, file, "orders");
  const rows = await customerPurchases(actor.workspaceId);
  const ids = [...new Set(rows.map(({ customerId }) => customerId))];
  const place = new Map(ids.map((id, c) => [id, c]));
  const purchases = rows.map(({ customerId, day, worth }) => ({
    customer: place.get(customerId) ?? 0,
    day,
    worth,
  }));
  const first = purchases.reduce((least, { day }) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const last = purchases.reduce((most, { day }) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  const end = first + Math.round(options.trainShare * (last - first + 1)) - 1;
  const days = last - end;
  const forecast = days > 0 ? forecastValue(purchases, ids.length, { end, days }) : null;
  if (!forecast) throw new AppError("evaluateFewPurchases", {}, "invalid");

  const known = ids.map((_, c) => c).filter((c) => (forecast.history.observed[c] ?? -1) >= 0);
  const actual = purchaseTotals(purchases, ids.length, end + 1, last);
  const before = purchaseTotals(purchases, ids.length, end - days + 1, end);
  const rate = (c: number) =>
    (days * ((forecast.history.repeats[c] ?? 0) + 1)) /
    Math.max(days, (forecast.history.observed[c] ?? 0) + 1);
  const pick = (values: ArrayLike<number>) => Float64Array.from(known, (c) => values[c] ?? 0);
  const rates = ids.map((_, c) => rate(c));
  const { seed } = options;
  for (const c of known)
    options.onCustomer?.({
      customer: ids[c],
      purchases: forecast.purchases[c],
      revenue: forecast.revenue[c],
      churn: forecast.churn[c],
      actualPurchases: actual.counts[c],
      actualRevenue: actual.worth[c],
    });
  const churned = known.map((c) => actual.counts[c] === 0);
  const churn = pick(forecast.churn);
  const stayed = pick(before.counts).map((count) => -count);
  return {
    imported,
    trainDays: end - first + 1,
    testDays: days,
    customers: known.length,
    kind: forecast.model.leavesAtFirst === 1 ? "MBG/NBD" : "BG/NBD",
    calibrated: forecast.calibrated,
    purchases: compare(pick(actual.counts), pick(forecast.purchases), pick(before.counts), pick(rates), seed),
    revenue: compare(
      pick(actual.worth),
      pick(forecast.revenue),
      pick(before.worth),
      pick(rates.map((count, c) => count * (forecast.history.worth[c] ?? 0))),
      seed,
    ),
    churn: {
      churned: churned.filter(Boolean).length,
      ...compareAuc(churned, churn, stayed, seed),
      calibrationError: scoreBinary(churned, churn).calibrationError,
    },
  };
}

function compare(
  actual: Float64Array,
  model: Float64Array,
  before: Float64Array,
  rate: Float64Array,
  seed: number,
): Comparison {
  const off = (said: Float64Array) => said.map((value, i) => Math.abs(value - (actual[i] ?? 0)));
  const errors = (said: Float64Array): Errors => {
    const found = off(said);
    return {
      mae: bootstrapMean(found, { seed }),
      rmse: Math.sqrt(found.reduce((sum, value) => sum + value * value, 0) / found.length),
    };
  };
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  return {
    model: errors(model),
    sameAsBefore: errors(before),
    ownRate: errors(rate),
    difference: bootstrapDifference(off(model), off(before), { seed }),
    actualTotal: sum(actual),
    predictedTotal: sum(model),
  };
}

/** Areas under the curve with percentile intervals over the same resamples of customers. */
function compareAuc(churned: readonly boolean[], model: Float64Array, before: Float64Array, seed: number) {
  const random = createRandom(seed);
  const auc = (rows: readonly number[], score: Float64Array) =>
    scoreBinary(
      rows.map((i) => churned[i] === true),
      rows.map((i) => score[i] ?? 0),
    ).auc;
  const all = churned.map((_, i) => i);
  const drawn = Array.from({ length: RESAMPLES }, () => {
    const rows = all.map(() => random.integer(all.length));
    const [own, other] = [auc(rows, model), auc(rows, before)];
    return { own, other, difference: own - other };
  });
  const interval = (value: number, of: "own" | "other" | "difference"): Interval => {
    const sorted = drawn.map((draw) => draw[of]).sort((a, b) => a - b);
    const at = (q: number) => sorted[Math.floor(q * (sorted.length - 1))] ?? Number.NaN;
    return { value, low: at(0.025), high: at(0.975) };
  };
  const [own, other] = [auc(all, model), auc(all, before)];
  return {
    auc: interval(own, "own"),
    sameAsBeforeAuc: interval(other, "other"),
    difference: interval(own - other, "difference"),
  };
}
