import { levelOfSes } from "@/lib/algorithms/forecast/exponential-smoothing";
import { meanOf } from "@/lib/algorithms/forecast/simple-forecasts";

const ALPHA = 0.1;

/**
 * Croston's method (1972) with the correction of Syntetos & Boylan (2005): smoothed sizes over smoothed intervals of
 * the periods with demand. Flat, so one value a period; 0 without demand.
 */
export function levelOfCroston(history: Float64Array): number {
  let size = 0;
  let interval = 0;
  let since = 1;
  for (const value of history) {
    if (value <= 0) {
      since++;
      continue;
    }
    size = size === 0 ? value : size + ALPHA * (value - size);
    interval = interval === 0 ? since : interval + ALPHA * (since - interval);
    since = 1;
  }
  return interval === 0 ? 0 : ((1 - ALPHA / 2) * size) / interval;
}

/** Teunter, Syntetos & Babai (2011): the chance of demand falls with each period without, so dead products fade. */
export function levelOfTsb(history: Float64Array): number {
  let chance = 0;
  let positive = 0;
  for (const value of history) if (value > 0) positive++;
  if (history.length > 0) chance = positive / history.length;
  let size = 0;
  for (const value of history) {
    chance += ALPHA * ((value > 0 ? 1 : 0) - chance);
    if (value > 0) size = size === 0 ? value : size + ALPHA * (value - size);
  }
  return chance * size;
}

/** ADIDA (Nikolopoulos et al. 2011): smoothed sums of as many periods as lie between two with demand, spread evenly. */
export function levelOfAdida(history: Float64Array): number {
  return levelOfSums(history, meanInterval(history));
}

/** IMAPA (Petropoulos & Kourentzes 2015): the mean over all sums of 1, 2, … periods up to the mean interval. */
export function levelOfImapa(history: Float64Array): number {
  const longest = meanInterval(history);
  let sum = 0;
  for (let width = 1; width <= longest; width++) sum += levelOfSums(history, width);
  return sum / longest;
}

function levelOfSums(history: Float64Array, width: number): number {
  const count = Math.floor(history.length / width);
  if (count === 0) return meanOf(history);
  const first = history.length - count * width;
  const sums = new Float64Array(count);
  for (let at = first; at < history.length; at++) {
    const sum = Math.floor((at - first) / width);
    sums[sum] = (sums[sum] as number) + (history[at] as number);
  }
  return levelOfSes(sums) / width;
}

function meanInterval(history: Float64Array): number {
  let positive = 0;
  for (const value of history) if (value > 0) positive++;
  return positive === 0 ? 1 : Math.max(1, Math.round(history.length / positive));
}
