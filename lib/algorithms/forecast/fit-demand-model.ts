import {
  demandFeatures,
  FEATURES,
  type ItemSigns,
  shopTotals,
} from "@/lib/algorithms/forecast/demand-features";
import {
  type DemandCalendar,
  type DemandPanel,
  fillUnknown,
  launchOf,
  scaleOf,
  talkBetween,
} from "@/lib/algorithms/forecast/demand-panel";
import { fitMeanRidge, fitQuantileRidge } from "@/lib/algorithms/forecast/fit-quantile-ridge";
import { POOL_METHODS, type PoolMethod } from "@/lib/algorithms/forecast/pool-forecasts";
import { createRandom } from "@/lib/algorithms/random";

export interface DemandModelOptions {
  /** Periods ahead. */
  readonly horizon: number;
  /** Ascending shares below 1, with .5 among them. */
  readonly quantiles: readonly number[];
  readonly seed: number;
}

/** What the items of one shop taught together. */
export interface DemandModel {
  readonly horizon: number;
  readonly quantiles: readonly number[];
  readonly season: number;
  readonly year: number;
  /** Of each quantile: FEATURES numbers. */
  readonly weights: readonly Float64Array[];
  /** Of the mean. */
  readonly meanWeights: Float64Array;
  readonly totals: Float64Array;
  readonly calendar?: DemandCalendar;
}

const ROWS = 40_000;
const ORIGINS = 26;
const SHORTEST = 8;
const RIDGE = 1e-3;
const TRUSTED: readonly PoolMethod[] = ["longMean", "ses", "imapa", "tsb"];
/** How much of the middle forecast is the plain mean of the trusted methods: what was learnt may not hold any more. */
const PLAIN = 0.3;
/** Where the weights begin: methods that rarely fail, alike. */
const EVEN = Float64Array.from({ length: FEATURES }, (_, c) =>
  TRUSTED.includes(POOL_METHODS[c] as PoolMethod) ? 1 / TRUSTED.length : 0,
);
/** Errors beyond this many scales say nothing more: one order of a year must not lead the others. */
const LARGEST = 25;

/**
 * Learns from all items together how to weigh what the methods of the pool say, with the shop's growth, seasons and
 * prices: a linear quantile regression on what really came after up to 26 earlier origins, in units of each item's own
 * mean change. The middle quantile minimises absolute errors; the outer ones are intervals pooled over items and
 * origins. At most 40,000 rows, drawn by `seed`, so the cost does not grow with the shop.
 */
export function fitDemandModel(panel: DemandPanel, options: DemandModelOptions): DemandModel {
  const { season, year } = panel;
  const totals = shopTotals(panel);
  const { rows, targets } = collectRows(panel, totals, options);
  const middle = fitQuantileRidge(rows, targets, 0.5, { ridge: RIDGE, prior: EVEN });
  const weights = options.quantiles.map((quantile) =>
    quantile === 0.5 ? middle : fitQuantileRidge(rows, targets, quantile, { ridge: RIDGE, prior: middle }),
  );
  const meanWeights = fitMeanRidge(rows, targets, { ridge: RIDGE, prior: EVEN });
  return {
    horizon: options.horizon,
    quantiles: options.quantiles,
    season,
    year,
    weights,
    meanWeights,
    totals,
    ...(panel.calendar ? { calendar: panel.calendar } : {}),
  };
}

function collectRows(panel: DemandPanel, totals: Float64Array, { horizon, seed }: DemandModelOptions) {
  const length = totals.length;
  const random = createRandom(seed);
  const stride = Math.max(1, Math.ceil((length - SHORTEST) / ORIGINS / 2));
  const origins: number[] = [];
  for (let end = length - 1; end >= SHORTEST && origins.length < ORIGINS; end -= stride) origins.push(end);
  const wanted = panel.series.length * origins.length * horizon;
  const share = Math.min(1, ROWS / Math.max(1, wanted));
  // With long horizons some steps of each origin do, with many items some origins: both are drawn.
  const shareOfOrigins = Math.min(1, share * Math.min(horizon, 4));
  const data: number[] = [];
  const targets: number[] = [];
  panel.series.forEach((series, item) => {
    const filled = fillUnknown(series);
    const launch = launchOf(filled);
    for (const end of origins) {
      if (end < launch + SHORTEST) break;
      if (random.next() >= shareOfOrigins) continue;
      const history = filled.subarray(launch, end);
      const scale = scaleOf(history);
      if (scale === 0) continue;
      const { features } = demandFeatures(
        history,
        totals.subarray(0, end),
        signsOf(panel.prices?.[item], panel.talk?.[item], launch, end),
        panel,
        scale,
        horizon,
      );
      for (let step = 0; step < horizon && end + step < length; step++) {
        const target = (series[end + step] as number) / scale;
        if (Number.isNaN(target) || random.next() >= share / shareOfOrigins) continue;
        for (let c = 0; c < FEATURES; c++) {
          data.push(Math.min(LARGEST, features[step * FEATURES + c] as number));
        }
        targets.push(Math.min(LARGEST, target));
      }
    }
  });
  const rows = { data: Float32Array.from(data), rows: targets.length, cols: FEATURES };
  return { rows, targets: Float64Array.from(targets) };
}

function signsOf(prices: ItemSigns["prices"], talk: ItemSigns["talk"], from: number, to: number): ItemSigns {
  return { prices: prices?.subarray(from, to), talk: talk && talkBetween(talk, from, to) };
}

/** What is said of one item's next periods; each has `horizon` values, none below 0. */
export interface DemandForecast {
  /** Ascending, in the order of the model's quantiles. */
  readonly quantiles: Float64Array[];
  /** The middle quantile, steadied by the trusted methods: the least absolute error. */
  readonly middle: Float64Array;
  /** The same of the mean, which is more where demand is rare or lopsided: what sums of periods are made of. */
  readonly mean: Float64Array;
  /** What each method of the pool says. */
  readonly pool: Float64Array[];
}

/** Forecasts one item of the shop. An item that never changed is told by its last value. */
export function forecastDemand(
  model: DemandModel,
  series: Float64Array,
  { prices, talk }: ItemSigns = {},
): DemandForecast {
  const filled = fillUnknown(series);
  const launch = launchOf(filled);
  const history = filled.subarray(launch < filled.length ? launch : 0);
  const { horizon } = model;
  const scale = scaleOf(history) || 1;
  const known = signsOf(prices, talk, filled.length - history.length, filled.length);
  const { features, pool } = demandFeatures(history, model.totals, known, model, scale, horizon);
  const say = (weights: Float64Array) =>
    Float64Array.from({ length: horizon }, (_, step) => {
      let sum = 0;
      for (let c = 0; c < FEATURES; c++) {
        sum += (weights[c] as number) * (features[step * FEATURES + c] as number);
      }
      return Math.max(0, sum * scale);
    });
  const quantiles = model.weights.map(say);
  const mean = say(model.meanWeights);
  const middle = new Float64Array(horizon);
  const half = model.quantiles.indexOf(0.5);
  for (let step = 0; step < horizon; step++) {
    const sorted = quantiles.map((row) => row[step] as number).sort((a, b) => a - b);
    quantiles.forEach((row, place) => {
      row[step] = sorted[place] as number;
    });
    const trusted = TRUSTED.reduce((sum, name) => sum + (pool[POOL_METHODS.indexOf(name)]?.[step] ?? 0), 0);
    const steady = (learnt: number) => (1 - PLAIN) * learnt + (PLAIN * trusted) / TRUSTED.length;
    const bounded = Math.max(sorted[0] as number, steady(sorted[half] as number));
    middle[step] = Math.min(sorted.at(-1) as number, bounded);
    mean[step] = steady(mean[step] as number);
  }
  return { quantiles, middle, mean, pool };
}
