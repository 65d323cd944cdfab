import { levelOfSes } from "@/lib/algorithms/forecast/exponential-smoothing";

/**
 * The theta method (Assimakopoulos & Nikolopoulos 2000) as Hyndman & Billah (2003) write it: simple smoothing with half
 * the slope of the straight line through the history. Never negative.
 */
export function forecastTheta(history: Float64Array, horizon: number): Float64Array {
  const level = levelOfSes(history);
  const slope = slopeOf(history) / 2;
  return Float64Array.from({ length: horizon }, (_, step) => Math.max(0, level + slope * (step + 1)));
}

function slopeOf(values: Float64Array): number {
  const middle = (values.length - 1) / 2;
  let cross = 0;
  let square = 0;
  for (let at = 0; at < values.length; at++) {
    cross += (at - middle) * (values[at] as number);
    square += (at - middle) ** 2;
  }
  return square === 0 ? 0 : cross / square;
}
