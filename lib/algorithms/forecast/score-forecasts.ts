import { type DemandPanel, panelUntil, scaleOf } from "@/lib/algorithms/forecast/demand-panel";
import { fitDemandModel, forecastDemand } from "@/lib/algorithms/forecast/fit-demand-model";
import { POOL_METHODS } from "@/lib/algorithms/forecast/pool-forecasts";

export interface ForecastScore {
  readonly model: string;
  /** Mean over items of the mean absolute error over the item's mean change before the origin. */
  readonly mase: number;
  /** Sum of absolute errors over the sum of demand. */
  readonly wape: number;
  /** On which share of the items the error is less than the seasonal naive one's. */
  readonly beatsSeasonalNaive: number;
}

export interface ForecastEvaluation {
  readonly items: number;
  /** Share of the values inside the 80 % interval. */
  readonly coverage: number;
  readonly models: ForecastScore[];
}

/**
 * Forecasts `horizon` periods after each origin (a number of known periods) from what was known then, and counts what
 * came. Every method of the pool is counted beside `combined`.
 */
export function scoreForecasts(
  panel: DemandPanel,
  origins: readonly number[],
  options: {
    readonly horizon: number;
    readonly seed: number;
    /** Hears of each item at each origin what was said by `combined`. */
    readonly onForecast?: (row: {
      item: number;
      origin: number;
      low: number[];
      middle: number[];
      high: number[];
      truth: number[];
    }) => void;
  },
): ForecastEvaluation {
  const names = [...POOL_METHODS, "combined"];
  const items = panel.series.length;
  const relative = names.map(() => new Float64Array(items));
  const absolute = new Float64Array(names.length);
  const counts = new Float64Array(items);
  let total = 0;
  let inside = 0;
  let values = 0;
  for (const origin of origins) {
    const known = panelUntil(panel, origin);
    const model = fitDemandModel(known, { ...options, quantiles: [0.1, 0.5, 0.9] });
    panel.series.forEach((series, item) => {
      const scale = scaleOf(series.subarray(0, origin));
      if (!(scale > 0)) return;
      const said = forecastDemand(model, known.series[item] as Float64Array, {
        prices: known.prices?.[item],
        talk: known.talk?.[item],
      });
      const { middle } = said;
      const [low, , high] = said.quantiles as [Float64Array, Float64Array, Float64Array];
      const told = [...said.pool, middle];
      options.onForecast?.({
        item,
        origin,
        low: [...low],
        middle: [...middle],
        high: [...high],
        truth: [...series.subarray(origin, origin + options.horizon)],
      });
      for (let step = 0; step < options.horizon && origin + step < series.length; step++) {
        const truth = series[origin + step] as number;
        if (Number.isNaN(truth)) continue;
        told.forEach((forecast, at) => {
          const error = Math.abs(truth - (forecast[step] as number));
          absolute[at] = (absolute[at] as number) + error;
          const row = relative[at] as Float64Array;
          row[item] = (row[item] as number) + error / scale;
        });
        counts[item] = (counts[item] as number) + 1;
        total += truth;
        values++;
        if (truth >= (low[step] as number) && truth <= (high[step] as number)) inside++;
      }
    });
  }
  const naive = relative[POOL_METHODS.indexOf("seasonalNaive")] as Float64Array;
  const scored = Array.from(counts.keys()).filter((item) => (counts[item] as number) > 0);
  const models = names.map((model, at) => {
    const row = relative[at] as Float64Array;
    const mase = scored.reduce((sum, item) => sum + (row[item] as number) / (counts[item] as number), 0);
    const beats = scored.filter((item) => (row[item] as number) < (naive[item] as number)).length;
    return {
      model,
      mase: mase / scored.length,
      wape: (absolute[at] as number) / total,
      beatsSeasonalNaive: beats / scored.length,
    };
  });
  return { items: scored.length, coverage: inside / values, models };
}
