import type { Csr } from "@/lib/algorithms/csr";
import { createAlsSolver } from "@/lib/algorithms/kernels/als-kernel";
import { createRidgeSolver } from "@/lib/algorithms/kernels/create-ridge-solver";
import { gramMatrix } from "@/lib/algorithms/kernels/dense-kernel";
import { type Matrix, rowOf, takeRows, zeros } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import {
  type AlsModel,
  type AlsOptions,
  alsRidges,
  confidenceOf,
  startAlsFactors,
} from "@/lib/algorithms/recommend/fit-als";

/** What is known of users and of items beside what they did; null where nothing is. */
export interface AlsFeatures {
  /** users x dims, say the fused profiles. */
  readonly users: Matrix | null;
  /** items x dims, say their content. */
  readonly items: Matrix | null;
}

export interface InformedAlsModel extends AlsModel {
  /** dims x factors: features times map is the prior of a factor vector, and all of it where there is no history. */
  readonly userMap: Matrix | null;
  readonly itemMap: Matrix | null;
}

const CG_STEPS = 3;
/** Half-steps without priors first: maps fitted to noise would hold the factors back. */
const FREE_STEPS = 2;

/**
 * Implicit ALS whose ridge draws each factor vector not to nought but to a linear map of what is known of the user or
 * item (as regression-based factor models do: Agarwal, Chen 2009; Gantner et al. 2010): P = ALS(v). Maps and factors
 * are fitted in turn. A user or item without pairs gets the map of its features. Errors and options as fitAls.
 * Cost a step: fitAls, and (users + items) x dims x (dims + factors).
 */
export function* fitInformedAls(
  train: Csr,
  features: AlsFeatures,
  options: AlsOptions,
): Generator<{ step: number }, InformedAlsModel> {
  const { factors, alpha, iterations } = options;
  const random = createRandom(options.seed);
  const ridges = alsRidges(train, options);
  const solver = createAlsSolver({
    confidence: { ...train, values: train.values.map((w) => confidenceOf(w, alpha)) },
    factors,
    rowFactors: startAlsFactors(train.rows, factors, random.normal),
    colFactors: startAlsFactors(train.cols, factors, random.normal),
    priors: true,
    ...(options.threads === undefined ? {} : { threads: options.threads }),
  });
  const users = createMap(features.users, ridges.userPairs);
  const items = createMap(features.items, ridges.itemPairs);
  let [userMap, itemMap]: [Matrix | null, Matrix | null] = [null, null];
  try {
    for (let step = 1; step <= iterations; step++) {
      if (step > FREE_STEPS) userMap = users?.fit(solver.rowFactors()) ?? null;
      solver.halfStep("rows", {
        regularisation: ridges.users,
        cgSteps: CG_STEPS,
        ...(userMap && features.users ? { prior: mapFeatures(features.users, userMap) } : {}),
      });
      if (step > FREE_STEPS) itemMap = items?.fit(solver.colFactors()) ?? null;
      solver.halfStep("cols", {
        regularisation: ridges.items,
        cgSteps: CG_STEPS,
        ...(itemMap && features.items ? { prior: mapFeatures(features.items, itemMap) } : {}),
      });
      yield { step };
    }
    const itemFactors = solver.colFactors();
    return {
      users: solver.rowFactors(),
      items: itemFactors,
      gram: gramMatrix(itemFactors, new Float64Array(factors)),
      regularisation: options.regularisation,
      scaling: options.scaling,
      alpha,
      meanPairs: ridges.meanPairs,
      userMap,
      itemMap,
    };
  } finally {
    solver.close();
  }
}

/** Prior factors of rows of features: rows x factors. Cost: rows x dims x factors. */
export function mapFeatures(features: Matrix, map: Matrix): Matrix {
  const out = zeros(features.rows, map.cols);
  for (let r = 0; r < features.rows; r++) {
    const [from, to] = [rowOf(features, r), rowOf(out, r)];
    for (let d = 0; d < features.cols; d++) {
      const value = from[d] as number;
      if (value === 0) continue;
      const weights = rowOf(map, d);
      for (let f = 0; f < map.cols; f++) to[f] = (to[f] as number) + value * (weights[f] as number);
    }
  }
  return out;
}

/** Ridge regression of factors on features, over those who have pairs. */
function createMap(features: Matrix | null, pairs: Int32Array): { fit(factors: Matrix): Matrix } | null {
  if (!features) return null;
  const known = Int32Array.from(pairs.keys()).filter((n) => (pairs[n] as number) > 0);
  const inputs = takeRows(features, known);
  const solve = createRidgeSolver(inputs, new Float64Array(features.cols));
  return {
    fit: (factors) => {
      const map = zeros(features.cols, factors.cols);
      const right = new Float64Array(features.cols);
      for (let f = 0; f < factors.cols; f++) {
        right.fill(0);
        for (let n = 0; n < known.length; n++) {
          const target = factors.data[(known[n] as number) * factors.cols + f] as number;
          const row = rowOf(inputs, n);
          for (let d = 0; d < right.length; d++)
            right[d] = (right[d] as number) + target * (row[d] as number);
        }
        solve(right).forEach((weight, d) => {
          map.data[d * factors.cols + f] = weight;
        });
      }
      return map;
    },
  };
}
