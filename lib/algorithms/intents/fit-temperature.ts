import { type Matrix, rowOf } from "@/lib/algorithms/matrix";

const LOWEST = 0.5;
const HIGHEST = 200;
const STEPS = 40;

/**
 * The factor on scores at which their softmax loses least log likelihood (Guo et al. 2017), by golden section on its
 * logarithm. `scores` are those of rows that were not learnt from. Cost: 40 passes.
 */
export function fitTemperature(scores: Matrix, labels: ArrayLike<number>): number {
  const loss = (log: number): number => {
    let sum = 0;
    for (let r = 0; r < scores.rows; r++)
      sum -= Math.log(softmax(rowOf(scores, r), Math.exp(log))[labels[r] as number] as number);
    return sum;
  };
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [Math.log(LOWEST), Math.log(HIGHEST)];
  for (let step = 0; step < STEPS; step++) {
    const third = (high - low) * ratio;
    if (loss(high - third) < loss(low + third)) high = low + third;
    else low = high - third;
  }
  return Math.exp((low + high) / 2);
}

/** Probabilities of scores; none is quite 0. */
export function softmax(scores: ArrayLike<number>, temperature: number): Float64Array {
  const out = Float64Array.from(scores, (score) => temperature * score);
  const most = out.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let k = 0; k < out.length; k++) {
    out[k] = Math.exp((out[k] as number) - most) + 1e-12;
    sum += out[k] as number;
  }
  return out.map((value) => value / sum);
}
