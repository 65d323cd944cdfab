import type { Csr } from "@/lib/algorithms/csr";
import { createRandom } from "@/lib/algorithms/random";
import { sigmoid } from "@/lib/algorithms/sigmoid";

export interface ClickRows {
  /** Impressions x features: who, what, where and whatever else is known. */
  readonly features: Csr;
  /** 1 where the impression was clicked. */
  readonly clicked: Uint8Array;
  /** How much each impression counts; all alike unless said. */
  readonly weight?: Float64Array;
}

export interface ClickMachineOptions {
  /** Length of each feature's vector; 0 leaves a plain logistic regression. */
  readonly factors: number;
  /** Precision of the prior of a feature's weight and vector: impressions' worth of caution, spread over its own. */
  readonly ridge: number;
  readonly epochs: number;
  readonly seed: number;
  /** 1 for features that add to the odds but take no part in pairs, such as the position. */
  readonly alone: Uint8Array;
}

/** Log odds = bias + sum of weights + sum over pairs of features of the product of their vectors. */
export interface ClickMachine {
  readonly bias: number;
  readonly weights: Float64Array;
  /** features x factors, row by row. */
  readonly vectors: Float64Array;
  readonly factors: number;
  readonly alone: Uint8Array;
}

const RATE = 0.05;
const START = 0.05;

/**
 * A factorisation machine for clicks (Rendle 2010) by stochastic gradients with a step a weight (AdaGrad, Duchi et al.
 * 2011). Yields after each epoch the model as it is, whose arrays go on changing. Cost an epoch: entries x factors.
 */
export function* fitClickMachine(
  rows: ClickRows,
  options: ClickMachineOptions,
): Generator<ClickMachine, ClickMachine> {
  const { features, clicked } = rows;
  const { factors, ridge, alone } = options;
  const random = createRandom(options.seed);
  const clicks = clicked.reduce((sum, one) => sum + one, 0);
  let bias = Math.log((clicks + 0.5) / (clicked.length - clicks + 0.5));
  const weights = new Float64Array(features.cols);
  const vectors = Float64Array.from({ length: features.cols * factors }, () => START * random.normal());
  const weightSquares = new Float64Array(features.cols).fill(1e-2);
  const vectorSquares = new Float64Array(vectors.length).fill(1e-2);
  const seen = new Float64Array(features.cols);
  for (const f of features.indices) seen[f] = (seen[f] as number) + 1;
  const pull = seen.map((n) => ridge / Math.max(1, n));
  const order = Int32Array.from(clicked, (_, r) => r);
  const sums = new Float64Array(factors);
  let biasSquares = 1e-2;
  const model = (): ClickMachine => ({ bias, weights, vectors, factors, alone });
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order);
    for (const row of order) {
      const error = sigmoid(oddsOf(model(), features, row, sums)) - (clicked[row] as number);
      const gap = rows.weight ? error * (rows.weight[row] as number) : error;
      biasSquares += gap * gap;
      bias -= (RATE * gap) / Math.sqrt(biasSquares);
      for (let e = features.indptr[row] as number; e < (features.indptr[row + 1] as number); e++) {
        const f = features.indices[e] as number;
        const x = features.values[e] as number;
        step(weights, weightSquares, f, gap * x + (pull[f] as number) * (weights[f] as number));
        if (alone[f]) continue;
        for (let d = 0; d < factors; d++) {
          const at = f * factors + d;
          const own = vectors[at] as number;
          step(
            vectors,
            vectorSquares,
            at,
            gap * x * ((sums[d] as number) - own * x) + (pull[f] as number) * own,
          );
        }
      }
    }
    yield model();
  }
  return model();
}

/** Log odds of a click for each row. */
export function scoreClickMachine(model: ClickMachine, features: Csr): Float64Array {
  const sums = new Float64Array(model.factors);
  return Float64Array.from({ length: features.rows }, (_, row) => oddsOf(model, features, row, sums));
}

/** Fills `sums` with the sum of the row's vectors on the way. */
function oddsOf(model: ClickMachine, features: Csr, row: number, sums: Float64Array): number {
  const { weights, vectors, factors, alone } = model;
  sums.fill(0);
  let odds = model.bias;
  let squares = 0;
  for (let e = features.indptr[row] as number; e < (features.indptr[row + 1] as number); e++) {
    const f = features.indices[e] as number;
    const x = features.values[e] as number;
    odds += x * (weights[f] as number);
    if (alone[f]) continue;
    for (let d = 0; d < factors; d++) {
      const part = x * (vectors[f * factors + d] as number);
      sums[d] = (sums[d] as number) + part;
      squares += part * part;
    }
  }
  let pairs = 0;
  for (let d = 0; d < factors; d++) pairs += (sums[d] as number) ** 2;
  return odds + (pairs - squares) / 2;
}

function step(values: Float64Array, squares: Float64Array, at: number, gradient: number): void {
  const seen = (squares[at] as number) + gradient * gradient;
  squares[at] = seen;
  values[at] = (values[at] as number) - (RATE * gradient) / Math.sqrt(seen);
}
