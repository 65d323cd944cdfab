import { type DemandPanel, type ItemTalk, launchOf } from "@/lib/algorithms/forecast/demand-panel";
import { fitDemandModel, forecastDemand } from "@/lib/algorithms/forecast/fit-demand-model";
import { forecastLaunch, launchCurves } from "@/lib/algorithms/forecast/forecast-launch";
import { weeklyCalendar } from "@/lib/algorithms/forecast/shop-calendar";
import type { WeeklySales } from "@/lib/data/stock/weekly-sales";
import type { WeeklyTalk } from "@/lib/data/stock/weekly-talk";
import type { CategoryStock } from "@/lib/domain/stock/category-stock";
import type { StockBasis, StockProduct } from "@/lib/domain/stock/stock-product";
import { reconcileCategories } from "@/lib/services/stock/reconcile-categories";

/** Weeks ahead. */
export const STOCK_HORIZON = 13;
/** Weeks back: two years, so that seasons show. */
export const STOCK_HISTORY = 104;
const QUANTILES = [0.1, 0.5, 0.9];
/** Younger products are told by how similar ones began. */
const YOUNG = 8;
/** Fewer items or weeks teach nothing together. */
const FEWEST_WEEKS = 12;
const SEED = 42;

export interface ProductForecast {
  readonly id: number;
  readonly basis: StockBasis;
  readonly middle: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** What moves demand beside its own past. */
export interface DemandDrivers {
  /** Mentions of needs in what customers say of each product. */
  readonly talk: readonly WeeklyTalk[];
  /** Whose holidays and days of sales count; null: none. */
  readonly country: string | null;
  /** The first day to forecast. */
  readonly firstDay: string;
}

/**
 * Forecasts all products of a shop by weeks from what each sold, and its categories, so that both add up. Weeks at the
 * end without sale of a product that has no stock are no lack of demand. Yields now and then, for the caller to pause.
 */
export function* forecastProducts(
  products: readonly StockProduct[],
  sales: readonly WeeklySales[],
  { talk, country, firstDay }: DemandDrivers,
): Generator<{ step: number }, { products: ProductForecast[]; categories: CategoryStock[] }> {
  const sold = new Map(sales.map((row) => [row.productId, row]));
  const known = products.filter(({ id }) => sold.has(id));
  const length = sales.reduce((most, { weeks }) => Math.max(most, ...weeks.map((week) => week + 1)), 0);
  const series = known.map(({ id, stock }) => seriesOf(sold.get(id), length, stock));
  const prices = known.map(({ id }) => pricesOf(sold.get(id), length));
  const said = new Map(talk.map((row) => [row.productId, row]));
  const panel: DemandPanel = {
    ...{ series, prices, season: 4, year: 52 },
    talk: known.map(({ id }) => talkOf(said.get(id), length)),
    ...(country ? { calendar: weeklyCalendar(country, firstDay, length, STOCK_HORIZON) } : {}),
  };
  const learn = (from: DemandPanel) =>
    fitDemandModel(from, { horizon: STOCK_HORIZON, quantiles: QUANTILES, seed: SEED });
  const enough = length >= FEWEST_WEEKS;
  const model = enough ? learn(panel) : undefined;
  yield { step: 0 };
  const curvesOf = curvesByCategory(known, series);
  const forecasts: ProductForecast[] = [];
  for (const [at, { id, category }] of known.entries()) {
    const own = series[at] as Float64Array;
    const young = own.length - launchOf(own) < YOUNG;
    const begun = young
      ? forecastLaunch(own.subarray(launchOf(own)), curvesOf(category), STOCK_HORIZON, QUANTILES)
      : undefined;
    const learnt =
      !begun && model
        ? forecastDemand(model, own, { prices: prices[at], talk: panel.talk?.[at] })
        : undefined;
    const [low, middle, high] = begun ?? learnt?.quantiles ?? plain(own);
    const told = learnt?.mean ?? middle;
    forecasts.push({
      id,
      basis: begun ? "launch" : "series",
      low: [...(low ?? [])],
      middle: [...(told ?? [])],
      high: Array.from(high ?? [], (value, step) => Math.max(value, told?.[step] ?? 0)),
    });
    if (at % 500 === 499) yield { step: at };
  }
  const categories = known.map(({ category }) => category);
  const { prices: _, talk: __, ...levels } = panel;
  return reconcileCategories(
    { forecasts, categories, series },
    enough ? (sums) => learn({ ...levels, series: sums }) : undefined,
  );
}

function talkOf(row: WeeklyTalk | undefined, length: number): ItemTalk {
  const talk = { mentions: new Float64Array(length), mood: new Float64Array(length).fill(Number.NaN) };
  row?.weeks.forEach((week, at) => {
    if (week >= length) return;
    talk.mentions[length - 1 - week] = row.mentions[at] ?? 0;
    talk.mood[length - 1 - week] = row.moods[at] ?? Number.NaN;
  });
  return talk;
}

function seriesOf(row: WeeklySales | undefined, length: number, stock: number | null): Float64Array {
  const series = new Float64Array(length);
  row?.weeks.forEach((week, at) => {
    series[length - 1 - week] = row.pieces[at] ?? 0;
  });
  if (stock !== null && stock <= 0)
    for (let at = length - 1; at >= 0 && series[at] === 0; at--) series[at] = Number.NaN;
  return series;
}

function pricesOf(row: WeeklySales | undefined, length: number): Float64Array {
  const prices = new Float64Array(length).fill(Number.NaN);
  row?.weeks.forEach((week, at) => {
    prices[length - 1 - week] = row.prices[at] ?? Number.NaN;
  });
  return prices;
}

/** How products of a category began; of all categories where one knows too few. */
function curvesByCategory(products: readonly StockProduct[], series: readonly Float64Array[]) {
  const length = YOUNG + STOCK_HORIZON;
  const all = launchCurves(series, length);
  const made = new Map<string | null, Float64Array[]>();
  return (category: string | null): Float64Array[] => {
    const found = made.get(category);
    if (found) return found;
    const alike = series.filter((_, at) => products[at]?.category === category);
    const own = launchCurves(alike, length);
    const curves = own.length >= 5 ? own : all;
    made.set(category, curves);
    return curves;
  };
}

/** With hardly any history: its mean, and an interval as wide as counting allows (square root of the mean). */
function plain(series: Float64Array): Float64Array[] {
  const known = series.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  const spread = 1.2816 * Math.sqrt(mean);
  return [Math.max(0, mean - spread), mean, mean + spread].map((value) =>
    new Float64Array(STOCK_HORIZON).fill(value),
  );
}
