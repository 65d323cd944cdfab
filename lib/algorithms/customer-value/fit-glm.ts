import type { Matrix } from "@/lib/algorithms/matrix";

export type GlmFamily = "poisson" | "logistic";

export interface GlmModel {
  readonly family: GlmFamily;
  readonly weights: Float64Array;
}

const turns = 25;
const ridge = 1e-3;
const steepest = 20;

/**
 * Poisson regression with a logarithmic link, or logistic regression, by Newton's steps (McCullagh, Nelder 1989) with
 * a ridge of .001 a row on all weights but the first, whose column is to be ones. Cost: 25 x rows x cols^2.
 */
export function fitGlm(data: Matrix, target: ArrayLike<number>, family: GlmFamily): GlmModel {
  const { rows, cols } = data;
  const weights = new Float64Array(cols);
  for (let turn = 0; turn < turns; turn++) {
    const slope = weights.map((weight, c) => (c > 0 ? -ridge * rows * weight : 0));
    const bend = new Float64Array(cols * cols);
    for (let c = 0; c < cols; c++) bend[c * cols + c] = ridge * rows * Number(c > 0) + 1e-9;
    for (let r = 0; r < rows; r++) {
      const mean = meanOf(data, r, weights, family);
      const variance = Math.max(1e-9, family === "poisson" ? mean : mean * (1 - mean));
      const off = (target[r] as number) - mean;
      for (let i = 0; i < cols; i++) {
        const value = data.data[r * cols + i] as number;
        slope[i] = (slope[i] as number) + off * value;
        for (let j = 0; j < cols; j++)
          bend[i * cols + j] =
            (bend[i * cols + j] as number) + variance * value * (data.data[r * cols + j] as number);
      }
    }
    const step = solve(bend, slope, cols);
    const far = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const part = far > 2 ? 2 / far : 1;
    for (let c = 0; c < cols; c++) weights[c] = (weights[c] as number) + part * (step[c] as number);
    if (far < 1e-8) break;
  }
  return { family, weights };
}

/** Expected counts, or chances. */
export function applyGlm({ family, weights }: GlmModel, data: Matrix): Float64Array {
  return Float64Array.from({ length: data.rows }, (_, r) => meanOf(data, r, weights, family));
}

function meanOf(data: Matrix, r: number, weights: Float64Array, family: GlmFamily): number {
  let sum = 0;
  for (let c = 0; c < data.cols; c++)
    sum += (data.data[r * data.cols + c] as number) * (weights[c] as number);
  const power = Math.exp(Math.max(-steepest, Math.min(steepest, family === "poisson" ? sum : -sum)));
  return family === "poisson" ? power : 1 / (1 + power);
}

/** Gauss' elimination of a positive definite system. */
function solve(matrix: Float64Array, right: Float64Array, n: number): Float64Array {
  const a = matrix.slice();
  const x = right.slice();
  for (let p = 0; p < n; p++)
    for (let r = p + 1; r < n; r++) {
      const factor = (a[r * n + p] as number) / (a[p * n + p] as number);
      for (let c = p; c < n; c++) a[r * n + c] = (a[r * n + c] as number) - factor * (a[p * n + c] as number);
      x[r] = (x[r] as number) - factor * (x[p] as number);
    }
  for (let r = n - 1; r >= 0; r--) {
    let sum = x[r] as number;
    for (let c = r + 1; c < n; c++) sum -= (a[r * n + c] as number) * (x[c] as number);
    x[r] = sum / (a[r * n + r] as number);
  }
  return x;
}
