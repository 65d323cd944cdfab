import { launchOf } from "@/lib/algorithms/forecast/demand-panel";

/** Pieces that count beside what a new product sold so far: how slowly its own beginning takes over. */
const PRIOR = 5;
/** Fewer curves tell no interval. */
export const FEWEST_CURVES = 5;

/**
 * What began before: the demand of each series from its launch on, where the launch is seen (a series that sells from
 * the first period on began earlier) and `length` periods of it are known.
 */
export function launchCurves(series: readonly Float64Array[], length: number): Float64Array[] {
  return series.flatMap((row) => {
    const launch = launchOf(row);
    return launch > 0 && row.length - launch >= length ? [row.subarray(launch, launch + length)] : [];
  });
}

/**
 * A new product's next periods from how similar ones began: their curves at the same age, as large as its own
 * beginning says, shrunk to theirs by five pieces. Quantiles are the curves' own. Undefined below five curves.
 */
export function forecastLaunch(
  own: Float64Array,
  curves: readonly Float64Array[],
  horizon: number,
  quantiles: readonly number[],
): Float64Array[] | undefined {
  const age = own.length;
  if (curves.length < FEWEST_CURVES) return undefined;
  const begun = sum(own);
  const scaled = curves.map((curve) => {
    const factor = (begun + PRIOR) / (sum(curve.subarray(0, age)) + PRIOR);
    return Array.from({ length: horizon }, (_, step) => factor * (curve[age + step] ?? curve.at(-1) ?? 0));
  });
  return quantiles.map((quantile) =>
    Float64Array.from({ length: horizon }, (_, step) => {
      const values = scaled.map((curve) => curve[step] ?? 0).sort((a, b) => a - b);
      const place = quantile * (values.length - 1);
      const low = values[Math.floor(place)] ?? 0;
      return low + (place % 1) * ((values[Math.ceil(place)] ?? low) - low);
    }),
  );
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
