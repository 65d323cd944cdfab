import type { DemandPanel, ItemTalk } from "@/lib/algorithms/forecast/demand-panel";
import { POOL_METHODS, poolForecasts } from "@/lib/algorithms/forecast/pool-forecasts";
import { meanOf } from "@/lib/algorithms/forecast/simple-forecasts";

const OWN = [
  ...["median", "longMedian", "growth", "spurt", "year", "phase", "price", "talk", "mood"],
  ...["holidays", "sales", "step", "one"],
] as const;

/** How many numbers describe one step of one item. */
export const FEATURES = POOL_METHODS.length + OWN.length;

/** What the whole shop did: its sum a period, which tells growth and seasons better than any item alone. */
export function shopTotals(panel: DemandPanel): Float64Array {
  const totals = new Float64Array(panel.series[0]?.length ?? 0);
  for (const series of panel.series) {
    for (let at = 0; at < totals.length; at++) totals[at] = (totals[at] as number) + (series[at] || 0);
  }
  return totals;
}

/** What is known of an item beside its demand, over the same periods. */
export interface ItemSigns {
  readonly prices?: Float64Array | undefined;
  readonly talk?: ItemTalk | undefined;
}

/**
 * Describes the `horizon` steps after `history` in units of `scale`: what each method of the pool says, and the item's
 * level times the shop's growth, its yearly and weekly pattern, the item's price against usual, how much more and how much
 * more gladly customers speak of it, the step's holidays and days of sales against usual, and how far the step lies
 * ahead. Result: horizon x FEATURES.
 */
export function demandFeatures(
  history: Float64Array,
  totals: Float64Array,
  { prices, talk }: ItemSigns,
  panel: Pick<DemandPanel, "season" | "year" | "calendar">,
  scale: number,
  horizon: number,
): { readonly features: Float32Array; readonly pool: Float64Array[] } {
  const pool = poolForecasts(history, horizon, panel.season);
  const features = new Float32Array(horizon * FEATURES);
  const recent = Math.max(4, panel.season);
  const level = meanOf(tail(history, 3 * recent)) / scale;
  const median = medianOf(tail(history, recent)) / scale;
  const longMedian = medianOf(tail(history, 3 * recent)) / scale;
  const growth = logRatio(meanOf(tail(totals, recent)), meanOf(tail(totals, 3 * recent)));
  const spurt = logRatio(totals.at(-1) ?? 0, meanOf(tail(totals, recent)));
  const price = prices ? priceChange(prices) : 0;
  const said = talk ? talkChange(talk) : 0;
  const mood = talk ? moodChange(talk.mood) : 0;
  for (let step = 0; step < horizon; step++) {
    let at = step * FEATURES;
    for (const method of pool) features[at++] = (method[step] as number) / scale;
    features[at++] = median;
    features[at++] = longMedian;
    features[at++] = level * growth;
    features[at++] = level * spurt;
    features[at++] = level * yearChange(totals, step, panel.year, recent);
    features[at++] = level * phaseOf(totals, step, panel.season);
    features[at++] = level * price;
    features[at++] = level * said;
    features[at++] = level * mood;
    features[at++] = level * daysAgainstUsual(panel.calendar?.holidays, totals.length, step);
    features[at++] = level * daysAgainstUsual(panel.calendar?.sales, totals.length, step);
    features[at++] = (level * (step + 1)) / horizon;
    features[at] = 1;
  }
  return { features, pool };
}

/** How the shop went on a year ago, from the same weeks before to the same step: a log ratio, 0 while unknown. */
function yearChange(totals: Float64Array, step: number, year: number, recent: number): number {
  const then = totals.length - year + step;
  if (then - 1 < recent) return 0;
  const around = meanOf(totals.subarray(Math.max(0, then - 1), then + 2));
  const before = meanOf(totals.subarray(totals.length - year - recent, totals.length - year));
  return totals.length - year < recent ? 0 : logRatio(around, before);
}

/** The shop's usual share of this place in the season against the mean place, over the last eight seasons. */
function phaseOf(totals: Float64Array, step: number, season: number): number {
  if (totals.length < 3 * season) return 0;
  let sum = 0;
  let count = 0;
  for (let at = totals.length + (step % season) - season; at >= 0 && count < 8; at -= season) {
    sum += totals[at] as number;
    count++;
  }
  return logRatio(sum / count, meanOf(tail(totals, count * season)));
}

function priceChange(prices: Float64Array): number {
  const known = prices.filter((price) => price > 0);
  return known.length === 0 ? 0 : logRatio(known.at(-1) ?? 0, meanOf(tail(known, 13)));
}

/** How much more is said of an item lately than over the quarter; a few mentions say little. */
function talkChange({ mentions }: ItemTalk): number {
  return logRatio(meanOf(tail(mentions, 4)) + 1, meanOf(tail(mentions, 13)) + 1);
}

/** How much more gladly it is spoken of lately than over half a year. */
function moodChange(mood: Float64Array): number {
  const known = (count: number) => tail(mood, count).filter((value) => !Number.isNaN(value));
  const [recent, usual] = [known(8), known(26)];
  return recent.length === 0 ? 0 : meanOf(recent) - meanOf(usual);
}

/** Days of a kind in a period ahead less the mean of the recent periods, which the level holds already. */
function daysAgainstUsual(days: Float64Array | undefined, now: number, step: number): number {
  if (!days) return 0;
  return (days[now + step] ?? 0) - meanOf(days.subarray(Math.max(0, now - 8), now));
}

function logRatio(of: number, to: number): number {
  return of > 0 && to > 0 ? Math.max(-1, Math.min(1, Math.log(of / to))) : 0;
}

function tail(values: Float64Array, count: number): Float64Array {
  return values.subarray(Math.max(0, values.length - count));
}

function medianOf(values: Float64Array): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  if (sorted.length % 2 === 1) return sorted[middle] as number;
  return ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
