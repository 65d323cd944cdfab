import { type Csr, transposeCsr } from "@/lib/algorithms/csr";
import { buildItemModel, type ItemModel } from "@/lib/algorithms/recommend/item-model";
import { weightBm25, weightCosine } from "@/lib/algorithms/recommend/weight-pairs";

export type KnnWeighting = "cosine" | "bm25";

export interface ItemKnnOptions {
  readonly weighting: KnnWeighting;
  /** BM25 only: 0 leaves popular items their weight, .75 damps them as text search damps long documents. */
  readonly damping: number;
  /** Neighbours kept an item, itself included. */
  readonly neighbours: number;
}

/**
 * Item-to-item neighbours (Sarwar et al. 2001): the inner products of the items' weighted user columns, either
 * scaled to unit length (cosine) or weighted as BM25 weighs words, an item being the document and a user the
 * word, so that one user of few items says more than one of many.
 * Cost: O(sum over users of n_u^2) time; memory items x neighbours.
 */
export function fitItemKnn(train: Csr, options: ItemKnnOptions): ItemModel {
  const byUser = options.weighting === "cosine" ? weightCosine(train) : weightBm25(train, options.damping);
  const byItem = transposeCsr(byUser);
  const size = Math.min(options.neighbours, train.cols);
  const products = new Float64Array(train.cols);
  const touched = new Int32Array(train.cols);
  return buildItemModel(train.cols, (i) => {
    const count = accumulate(byItem, byUser, i, products, touched);
    const near = touched
      .subarray(0, count)
      .sort((a, b) => (products[b] as number) - (products[a] as number) || a - b);
    const indices = near.slice(0, size);
    const values = Float32Array.from(indices, (j) => products[j] as number);
    for (const j of near) products[j] = 0;
    return { indices, values };
  });
}

/** The same model with fewer neighbours an item, without fitting again. */
export function narrowItemKnn(model: ItemModel, neighbours: number): ItemModel {
  return buildItemModel(model.items, (i) => {
    const from = model.indptr[i] as number;
    const to = Math.min(model.indptr[i + 1] as number, from + neighbours);
    return { indices: model.indices.subarray(from, to), values: model.values.subarray(from, to) };
  });
}

/** products[j] = column i . column j for every j that shares a user with i; returns how many, listed in `touched`. */
function accumulate(
  byItem: Csr,
  byUser: Csr,
  i: number,
  products: Float64Array,
  touched: Int32Array,
): number {
  let count = 0;
  const end = byItem.indptr[i + 1] as number;
  for (let p = byItem.indptr[i] as number; p < end; p++) {
    const user = byItem.indices[p] as number;
    const weight = byItem.values[p] as number;
    const last = byUser.indptr[user + 1] as number;
    for (let q = byUser.indptr[user] as number; q < last; q++) {
      const j = byUser.indices[q] as number;
      const before = products[j] as number;
      if (before === 0) touched[count++] = j;
      products[j] = before + weight * (byUser.values[q] as number);
    }
  }
  return count;
}
