import { type Csr, transposeCsr } from "@/lib/algorithms/csr";
import { invertSymmetric } from "@/lib/algorithms/kernels/invert-symmetric";
import { buildItemModel, type ItemModel, rowLimit } from "@/lib/algorithms/recommend/item-model";
import { mostPopular, takeColumns } from "@/lib/algorithms/recommend/take-columns";

/** The inverse takes cubic time and square memory: of a larger catalogue the most popular items take part. */
export const LINEAR_ITEM_LIMIT = 5000;

export interface LinearOptions {
  /** Ridge on the weights; 100 to 500 suits most shops. */
  readonly lambda: number;
  /** Odds with which an item is thought to be missing from a history: a ridge that grows with popularity. */
  readonly dropout: number;
}

/**
 * EASE (Steck 2019): the linear item-to-item model that best rebuilds each user's items from the others, in closed
 * form: with P = (X^T X + ridge)^-1, B = -P / diag(P), diagonal nought; ridge_i = lambda + dropout n_i, the second
 * being what training on histories with gaps comes to (Steck 2020, "Autoencoders that don't overfit towards the
 * identity"). Every pair counts one. Of each row the largest weights are kept. Beyond LINEAR_ITEM_LIMIT items only the
 * most popular are fitted; the rest have no weights.
 * Cost: items^3 + sum over users of n_u^2; memory 8 items^2 bytes.
 */
export function fitLinear(train: Csr, options: LinearOptions): ItemModel {
  const kept = mostPopular(train, LINEAR_ITEM_LIMIT);
  const narrow = kept.length === train.cols ? train : takeColumns(train, kept);
  const n = narrow.cols;
  const inverse = gramOfPairs(narrow, options);
  invertSymmetric(inverse, n);
  const scales = Float64Array.from({ length: n }, (_, j) => -1 / (inverse[j * n + j] as number));
  const place = new Int32Array(train.cols).fill(-1);
  kept.forEach((item, at) => {
    place[item] = at;
  });
  const limit = rowLimit(train.cols);
  return buildItemModel(train.cols, (item) => {
    const i = place[item] as number;
    if (i < 0) return { indices: new Int32Array(0), values: new Float32Array(0) };
    const weights = Float32Array.from(scales, (scale, j) =>
      i === j ? 0 : (inverse[i * n + j] as number) * scale,
    );
    const floor = n <= limit ? 0 : smallestOf(weights, limit);
    const columns = Int32Array.from(weights.keys()).filter((j) => {
      const size = Math.abs(weights[j] as number);
      return size > 0 && size >= floor;
    });
    return {
      indices: columns.map((j) => kept[j] as number),
      values: Float32Array.from(columns, (j) => weights[j] as number),
    };
  });
}

/** The size of the `count`-th largest weight. */
function smallestOf(weights: Float32Array, count: number): number {
  return weights.map(Math.abs).sort()[weights.length - count] ?? 0;
}

/** X^T X + ridge, lower triangle, with every pair counting one. */
function gramOfPairs(train: Csr, { lambda, dropout }: LinearOptions): Float64Array {
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
    gram[row + i] = (gram[row + i] as number) * (1 + dropout) + lambda;
  }
  return gram;
}
