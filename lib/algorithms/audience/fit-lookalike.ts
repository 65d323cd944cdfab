import { dot } from "@/lib/algorithms/dot";
import { invertSymmetric } from "@/lib/algorithms/kernels/invert-symmetric";
import { type Matrix, rowOf, takeRows } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { sigmoid } from "@/lib/algorithms/sigmoid";

export interface LookalikeOptions {
  readonly seed: number;
}

export interface Lookalike {
  /** Of each row, how alike to the seed: log odds. */
  readonly scores: Float64Array;
  readonly ridge: number;
}

const RIDGES = [3, 1, 0.3, 0.1, 0.03];
/** For seeds too few to hide any. */
const FEW_SEEDS = 1;
const FOLDS = 3;
/** Rows outside the seed that weights are found from; all rows are scored. */
const MOST_OTHERS = 2000;
const STEPS = 8;
const SETTLED = 1e-2;
/** Share of the best rows that the ridge is chosen by. */
const TOP = 0.1;

/**
 * Scores all rows by how alike they are to the seed: a logistic regression of seed against all others, who are not
 * known to be different (learning from positive and unlabelled rows; Elkan, Noto 2008: the order of scores is that of a
 * regression on true labels). Columns are standardised. The ridge is the one whose scores put most of seeds that were
 * hidden in turn into the best tenth. Cost: ridges x folds x steps x rows x cols^2 / 2.
 */
export function fitLookalike(data: Matrix, seeds: Uint8Array, options: LookalikeOptions): Lookalike {
  const rows = standardised(data);
  const own = indicesOf(seeds);
  const random = createRandom(options.seed);
  const others = random.shuffle(indicesOf(seeds.map((flag) => 1 - flag))).subarray(0, MOST_OTHERS);
  const fitted = Int32Array.from([...own, ...others]).sort();
  const sample = takeRows(rows, fitted);
  const weigh = (shown: Uint8Array, ridge: number, start?: Float64Array) =>
    logistic(
      sample,
      Uint8Array.from(fitted, (row) => shown[row] as number),
      ridge,
      start,
    );
  const ridge = own.length < FOLDS ? FEW_SEEDS : chooseRidge(rows, seeds, random.shuffle(own.slice()), weigh);
  return { scores: scoresOf(rows, weigh(seeds, ridge)), ridge };
}

/** The ridge that finds most of the seeds that are hidden in turn; each fit begins at that of the stronger ridge. */
function chooseRidge(
  rows: Matrix,
  seeds: Uint8Array,
  order: Int32Array,
  weigh: (shown: Uint8Array, ridge: number, start?: Float64Array) => Float64Array,
): number {
  const found = new Float64Array(RIDGES.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const shown = seeds.slice();
    const hidden = order.filter((_, i) => i % FOLDS === fold);
    for (const row of hidden) shown[row] = 0;
    let weights: Float64Array | undefined;
    for (const [i, ridge] of RIDGES.entries()) {
      weights = weigh(shown, ridge, weights);
      found[i] = (found[i] as number) + foundAtTop(scoresOf(rows, weights), shown, hidden);
    }
  }
  return RIDGES[found.indexOf(Math.max(...found))] ?? FEW_SEEDS;
}

/** How many of the hidden rows are in the best tenth of those that are not shown. */
function foundAtTop(scores: Float64Array, shown: Uint8Array, hidden: Int32Array): number {
  const others = scores.filter((_, row) => shown[row] === 0).sort();
  const cut = others[Math.floor((1 - TOP) * others.length)] ?? 0;
  return hidden.reduce((sum, row) => sum + Number((scores[row] as number) >= cut), 0);
}

function indicesOf(flags: Uint8Array): Int32Array {
  const rows: number[] = [];
  for (const [row, flag] of flags.entries()) if (flag === 1) rows.push(row);
  return Int32Array.from(rows);
}

/** Columns to mean 0 and deviation 1, and a last one of ones. */
function standardised({ data, rows, cols }: Matrix): Matrix {
  const out = new Float32Array(rows * (cols + 1)).fill(1);
  for (let c = 0; c < cols; c++) {
    let [sum, squares] = [0, 0];
    for (let r = 0; r < rows; r++) sum += data[r * cols + c] as number;
    const mean = sum / rows;
    for (let r = 0; r < rows; r++) squares += ((data[r * cols + c] as number) - mean) ** 2;
    const deviation = Math.sqrt(squares / rows);
    for (let r = 0; r < rows; r++)
      out[r * (cols + 1) + c] = deviation > 1e-9 ? ((data[r * cols + c] as number) - mean) / deviation : 0;
  }
  return { data: out, rows, cols: cols + 1 };
}

/** Weights by Newton's steps; the ridge counts per mean row of the smaller class, so that it fits seeds of any size. */
function logistic(rows: Matrix, labels: Uint8Array, ridge: number, start?: Float64Array): Float64Array {
  const n = rows.cols;
  const weights = start?.slice() ?? new Float64Array(n);
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const penalty = ridge * Math.max(1, Math.min(positives, rows.rows - positives));
  if (!start) weights[n - 1] = Math.log((positives + 0.5) / (rows.rows - positives + 0.5));
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(n);
    const hessian = new Float64Array(n * n);
    for (let r = 0; r < rows.rows; r++) {
      const row = rowOf(rows, r);
      const p = sigmoid(dot(row, weights));
      const error = (labels[r] as number) - p;
      const curve = p * (1 - p);
      for (let i = 0; i < n; i++) {
        gradient[i] = (gradient[i] as number) + error * (row[i] as number);
        const scaled = curve * (row[i] as number);
        const at = i * n;
        for (let j = 0; j <= i; j++)
          hessian[at + j] = (hessian[at + j] as number) + scaled * (row[j] as number);
      }
    }
    for (let i = 0; i < n; i++) {
      const own = i === n - 1 ? 1e-6 : penalty;
      gradient[i] = (gradient[i] as number) - own * (weights[i] as number) * Number(i < n - 1);
      hessian[i * n + i] = (hessian[i * n + i] as number) + own;
    }
    invertSymmetric(hessian, n);
    let largest = 0;
    for (let i = 0; i < n; i++) {
      const move = dot(hessian.subarray(i * n, (i + 1) * n), gradient);
      weights[i] = (weights[i] as number) + move;
      largest = Math.max(largest, Math.abs(move));
    }
    if (largest < SETTLED) break;
  }
  return weights;
}

function scoresOf(rows: Matrix, weights: Float64Array): Float64Array {
  return Float64Array.from({ length: rows.rows }, (_, r) => dot(rowOf(rows, r), weights));
}
