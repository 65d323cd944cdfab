import { type Csr, transposeCsr } from "@/lib/algorithms/csr";
import { invertSymmetric } from "@/lib/algorithms/kernels/invert-symmetric";
import type { Matrix } from "@/lib/algorithms/matrix";
import type { Scorer } from "@/lib/algorithms/recommend/scorer";

/** Above this many items the inverse (cubic time, square memory) no longer pays on one machine. */
export const LINEAR_ITEM_LIMIT = 5000;

export interface LinearOptions {
  /** Ridge on the weights; 100 to 500 suits most shops. */
  readonly lambda: number;
}

/** weights(i, j): what having item i adds to the score of item j; the diagonal is nought. */
export interface LinearModel {
  readonly weights: Matrix;
}

/**
 * EASE (Steck 2019): the linear item-to-item model that best rebuilds each user's items from the others, in closed
 * form: with P = (X^T X + lambda I)^-1, B = -P / diag(P), diagonal nought. Every pair counts one.
 * Throws RangeError above LINEAR_ITEM_LIMIT items. Cost: items^3 + sum over users of n_u^2; memory 12 items^2 bytes.
 */
export function fitLinear(train: Csr, options: LinearOptions): LinearModel {
  const n = train.cols;
  if (n > LINEAR_ITEM_LIMIT) throw new RangeError(`At most ${LINEAR_ITEM_LIMIT} items, not ${n}`);
  const inverse = gramOfPairs(train, options.lambda);
  invertSymmetric(inverse, n);
  const weights = new Float32Array(n * n);
  for (let j = 0; j < n; j++) {
    const scale = -1 / (inverse[j * n + j] as number);
    for (let i = 0; i < n; i++) weights[i * n + j] = i === j ? 0 : (inverse[i * n + j] as number) * scale;
  }
  return { weights: { data: weights, rows: n, cols: n } };
}

/** Score of item j: the weights from the user's items to j, times the history's values, added up. Cost a user: n_u x items. */
export function scoreLinear(model: LinearModel, history: Csr): Scorer {
  const { data, cols } = model.weights;
  return (user, out) => {
    out.fill(0);
    const end = history.indptr[user + 1] as number;
    for (let p = history.indptr[user] as number; p < end; p++) {
      const row = (history.indices[p] as number) * cols;
      const weight = history.values[p] as number;
      for (let j = 0; j < cols; j++) out[j] = (out[j] as number) + weight * (data[row + j] as number);
    }
  };
}

/** X^T X + lambda I, lower triangle, with every pair counting one. */
function gramOfPairs(train: Csr, lambda: number): Float64Array {
  const n = train.cols;
  const gram = new Float64Array(n * n);
  const byItem = transposeCsr(train);
  for (let i = 0; i < n; i++) {
    const row = i * n;
    const end = byItem.indptr[i + 1] as number;
    for (let p = byItem.indptr[i] as number; p < end; p++) {
      const user = byItem.indices[p] as number;
      const last = train.indptr[user + 1] as number;
      for (let q = train.indptr[user] as number; q < last; q++) {
        const j = train.indices[q] as number;
        if (j > i) break;
        gram[row + j] = (gram[row + j] as number) + 1;
      }
    }
    gram[row + i] = (gram[row + i] as number) + lambda;
  }
  return gram;
}
