import type { Csr } from "@/lib/algorithms/csr";
import { createAlsSolver } from "@/lib/algorithms/kernels/als-kernel";
import { gramMatrix } from "@/lib/algorithms/kernels/dense-kernel";
import type { Matrix } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { createFeatureMap, mapFeatures } from "@/lib/algorithms/recommend/feature-map";

export interface AlsOptions {
  readonly factors: number;
  /** Ridge on the vector of a user or item with the mean number of pairs. */
  readonly regularisation: number;
  /** How the ridge grows with the number of pairs n of a user or item: x (n / mean n) ^ scaling. 0: not at all. */
  readonly scaling: number;
  /** Confidence of a pair of weight w is 1 + alpha w; of a pair never seen, 1. */
  readonly alpha: number;
  readonly iterations: number;
  readonly seed: number;
  /** Ridge on the maps from features, see createRidgeSolver; 1 unless said. */
  readonly mapRidge?: number;
  /** Threads, this one included; as many as the problem deserves where not said. */
  readonly threads?: number;
}

/** What is known of users and of items beside what they did; null where nothing is. */
export interface AlsFeatures {
  /** users x dims, say the fused profiles. */
  readonly users: Matrix | null;
  /** items x dims, say their content. */
  readonly items: Matrix | null;
}

export interface AlsModel {
  /** users x factors and items x factors; one without pairs has its prior, noughts where nothing is known of it. */
  readonly users: Matrix;
  readonly items: Matrix;
  /** Y^T Y of the items, factors x factors: what folding in a new user needs beside the items. */
  readonly gram: Float64Array;
  readonly regularisation: number;
  readonly scaling: number;
  readonly alpha: number;
  /** Pairs of a user, on average over users who have any. */
  readonly meanPairs: number;
  /** (dims + 1) x factors: features times map is the prior of a factor vector; see feature-map.ts. */
  readonly userMap: Matrix | null;
  readonly itemMap: Matrix | null;
}

const CG_STEPS = 3;
/** At the end users are solved against the final items, so that folding one in finds the same. */
const LAST_STEPS = 8;
const START_SCALE = 0.1;
/** Iterations without priors first: maps fitted to noise would hold the factors back. */
const FREE_STEPS = 2;
const NOTHING_KNOWN: AlsFeatures = { users: null, items: null };

/**
 * Implicit-feedback matrix factorisation by alternating least squares (Hu, Koren, Volinsky 2008), each row by three
 * steps of conjugate gradients from its last value (Takacs, Pilaszy, Tikk 2011). `train` is users x items with
 * weights in its values; a weight below nought says that the item was not wanted, say sent back. The ridge may grow
 * with the number of pairs (Rendle et al. 2022, "Revisiting the performance of iALS"), which on thin data is worth more
 * than any other setting. Where features are given it draws each vector not to nought but to a linear map of what is
 * known of the user or item (regression-based factor models: Agarwal, Chen 2009; Gantner et al. 2010): P = ALS(v). Maps
 * and factors are fitted in turn, and a user or item without pairs gets the map of its features.
 * Loss: sum of c (p - x.y)^2 over all pairs, unseen ones too, plus the penalty.
 * Drained to the end the threads are let go; so they are when the generator is returned early.
 * Cost a step: 8 (users + items) f^2 + 16 pairs f multiply-adds, in SIMD; with features (users + items) x dims x f more.
 */
export function* fitAls(
  train: Csr,
  options: AlsOptions,
  features: AlsFeatures = NOTHING_KNOWN,
): Generator<{ step: number; loss: number }, AlsModel> {
  const { factors, alpha, iterations, regularisation, scaling } = options;
  const random = createRandom(options.seed);
  const ridges = alsRidges(train, options);
  const solver = createAlsSolver({
    confidence: { ...train, values: train.values.map((w) => confidenceOf(w, alpha)) },
    factors,
    rowFactors: startAlsFactors(train.rows, factors, random.normal),
    colFactors: startAlsFactors(train.cols, factors, random.normal),
    priors: features.users !== null || features.items !== null,
    ...(options.threads === undefined ? {} : { threads: options.threads }),
  });
  const users = createPrior(features.users, ridges.userPairs, options);
  const items = createPrior(features.items, ridges.itemPairs, options);
  const solveUsers = (cgSteps: number) =>
    solver.halfStep("rows", { regularisation: ridges.users, cgSteps, ...users.given() });
  try {
    for (let step = 1; step <= iterations; step++) {
      if (step > FREE_STEPS) users.fit(solver.rowFactors);
      solveUsers(CG_STEPS);
      if (step > FREE_STEPS) items.fit(solver.colFactors);
      solver.halfStep("cols", { regularisation: ridges.items, cgSteps: CG_STEPS, ...items.given() });
      const penalty =
        penaltyOf(solver.rowFactors(), ridges.users, users.given().prior) +
        penaltyOf(solver.colFactors(), ridges.items, items.given().prior);
      yield { step, loss: solver.squaredError() + penalty };
    }
    solveUsers(LAST_STEPS);
    const itemFactors = solver.colFactors();
    return {
      users: solver.rowFactors(),
      items: itemFactors,
      gram: gramMatrix(itemFactors, new Float64Array(factors)),
      regularisation,
      scaling,
      alpha,
      meanPairs: ridges.meanPairs,
      userMap: users.map(),
      itemMap: items.map(),
    };
  } finally {
    solver.close();
  }
}

/** The priors of one side, fitted anew to its factors when asked. */
function createPrior(features: Matrix | null, pairs: Int32Array, { mapRidge = 1 }: AlsOptions) {
  const fitter = features ? createFeatureMap(features, pairs, mapRidge) : null;
  let map: Matrix | null = null;
  let prior: Matrix | null = null;
  return {
    fit(factors: () => Matrix): void {
      if (!fitter || !features) return;
      map = fitter(factors());
      prior = mapFeatures(features, map);
    },
    given: (): { prior?: Matrix } => (prior ? { prior } : {}),
    map: () => map,
  };
}

/** What the kernel is told of a pair of weight w: its confidence, negative where the item was not wanted. */
export function confidenceOf(w: number, alpha: number): number {
  return w < 0 ? -(1 - alpha * w) : 1 + alpha * w;
}

/** The ridge of a user or item with `pairs` pairs where the mean is `mean`. */
export function ridgeOf(
  pairs: number,
  mean: number,
  options: { regularisation: number; scaling: number },
): number {
  return options.regularisation * (Math.max(1, pairs) / mean) ** options.scaling;
}

/** The ridge of every user and item, with how many pairs each has. */
function alsRidges(train: Csr, options: { regularisation: number; scaling: number }) {
  const [userPairs, itemPairs] = [pairCounts(train), columnCounts(train)];
  const meanPairs = meanPositive(userPairs);
  return {
    userPairs,
    itemPairs,
    meanPairs,
    users: ridges(userPairs, meanPairs, options),
    items: ridges(itemPairs, meanPositive(itemPairs), options),
  };
}

function ridges(
  pairs: Int32Array,
  mean: number,
  options: { regularisation: number; scaling: number },
): Float32Array {
  return Float32Array.from(pairs, (n) => ridgeOf(n, mean, options));
}

function pairCounts(matrix: Csr): Int32Array {
  return matrix.indptr.subarray(1).map((end, row) => end - (matrix.indptr[row] as number));
}

function columnCounts(matrix: Csr): Int32Array {
  const counts = new Int32Array(matrix.cols);
  for (const c of matrix.indices) counts[c] = (counts[c] as number) + 1;
  return counts;
}

function meanPositive(counts: Int32Array): number {
  const positive = counts.filter((n) => n > 0);
  return positive.length === 0 ? 1 : positive.reduce((sum, n) => sum + n, 0) / positive.length;
}

/** Small random factors to begin with. */
function startAlsFactors(rows: number, factors: number, normal: () => number): Matrix {
  const data = new Float32Array(rows * factors);
  const scale = START_SCALE / Math.sqrt(factors);
  for (let at = 0; at < data.length; at++) data[at] = scale * normal();
  return { data, rows, cols: factors };
}

function penaltyOf(matrix: Matrix, ridge: Float32Array, prior?: Matrix): number {
  let sum = 0;
  for (let r = 0; r < matrix.rows; r++) {
    let squares = 0;
    for (let at = r * matrix.cols; at < (r + 1) * matrix.cols; at++)
      squares += ((matrix.data[at] as number) - (prior ? (prior.data[at] as number) : 0)) ** 2;
    sum += squares * (ridge[r] as number);
  }
  return sum;
}
