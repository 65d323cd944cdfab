import { forecastEts, forecastSes } from "@/lib/algorithms/forecast/exponential-smoothing";
import {
  levelOfAdida,
  levelOfCroston,
  levelOfImapa,
  levelOfTsb,
} from "@/lib/algorithms/forecast/intermittent";
import {
  forecastMean,
  forecastNaive,
  forecastSeasonalMean,
  forecastSeasonalNaive,
} from "@/lib/algorithms/forecast/simple-forecasts";
import { forecastTheta } from "@/lib/algorithms/forecast/theta";

type Method = (history: Float64Array, horizon: number, season: number) => Float64Array;

const flat =
  (level: (history: Float64Array) => number): Method =>
  (history, horizon) =>
    new Float64Array(horizon).fill(level(history));

/** The methods that look at one series alone, by the names under which they are reported. */
export const POOL = {
  naive: forecastNaive,
  seasonalNaive: forecastSeasonalNaive,
  seasonalMean: (history, horizon, season) => forecastSeasonalMean(history, horizon, season, 8),
  shortMean: (history, horizon) => forecastMean(history, horizon, 4),
  longMean: (history, horizon) => forecastMean(history, horizon, 13),
  ses: forecastSes,
  ets: forecastEts,
  theta: forecastTheta,
  croston: flat(levelOfCroston),
  tsb: flat(levelOfTsb),
  adida: flat(levelOfAdida),
  imapa: flat(levelOfImapa),
} satisfies Record<string, Method>;

export type PoolMethod = keyof typeof POOL;
export const POOL_METHODS = Object.keys(POOL) as PoolMethod[];

/** What each method says of one series: `POOL_METHODS` x `horizon`. */
export function poolForecasts(history: Float64Array, horizon: number, season: number): Float64Array[] {
  return POOL_METHODS.map((method) => POOL[method](history, horizon, season));
}
