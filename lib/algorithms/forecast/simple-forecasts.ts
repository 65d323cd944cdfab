/** The last value, carried on. `history` holds demand per period, oldest first; the result has `horizon` values. */
export function forecastNaive(history: Float64Array, horizon: number): Float64Array {
  return new Float64Array(horizon).fill(history.at(-1) ?? 0);
}

/** The value of `season` periods before; of a shorter history the last value. */
export function forecastSeasonalNaive(history: Float64Array, horizon: number, season: number): Float64Array {
  if (history.length < season) return forecastNaive(history, horizon);
  const last = history.subarray(history.length - season);
  return Float64Array.from({ length: horizon }, (_, step) => last[step % season] ?? 0);
}

/** The mean of the last `window` values, carried on. */
export function forecastMean(history: Float64Array, horizon: number, window: number): Float64Array {
  return new Float64Array(horizon).fill(meanOf(history.subarray(Math.max(0, history.length - window))));
}

/** The mean of those of the last `seasons` values that lie a whole number of seasons before each step. */
export function forecastSeasonalMean(
  history: Float64Array,
  horizon: number,
  season: number,
  seasons: number,
): Float64Array {
  return Float64Array.from({ length: horizon }, (_, step) => {
    const phase = (step % season) - season;
    let sum = 0;
    let count = 0;
    for (let back = 0; back < seasons; back++) {
      const value = history[history.length + phase - back * season];
      if (value === undefined) break;
      sum += value;
      count++;
    }
    return count === 0 ? meanOf(history) : sum / count;
  });
}

/** 0 for no values. */
export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}
