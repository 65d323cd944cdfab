import { type Matrix, rowOf } from "@/lib/algorithms/matrix";
import { sentimentSeeds } from "@/lib/algorithms/text/data/sentiment-seeds";

/** From the bad phrases to the good ones, of length 1. `seedVectors` are those of `sentimentSeeds`. */
export function seedDirection(seedVectors: Matrix): Float64Array {
  const direction = new Float64Array(seedVectors.cols);
  sentimentSeeds.forEach(({ positive }, r) => {
    const seed = rowOf(seedVectors, r);
    for (let c = 0; c < seed.length; c++)
      direction[c] = (direction[c] as number) + (positive ? 1 : -1) * (seed[c] as number);
  });
  const length = Math.hypot(...direction) || 1;
  return direction.map((value) => value / length);
}
