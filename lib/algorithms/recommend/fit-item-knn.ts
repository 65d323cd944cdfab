import { type Csr, transposeCsr } from "@/lib/algorithms/csr";
import type { Scorer } from "@/lib/algorithms/recommend/scorer";
import { weightBm25, weightCosine } from "@/lib/algorithms/recommend/weight-pairs";

export type KnnWeighting = "cosine" | "bm25";

export interface ItemKnnOptions {
  readonly weighting: KnnWeighting;
  /** BM25 only: 0 leaves popular items their weight, .75 damps them as text search damps long documents. */
  readonly damping: number;
  /** Neighbours kept an item, itself included. */
  readonly neighbours: number;
}

/** Row i: the items nearest to i, nearest first, with their similarity. */
export interface ItemKnnModel {
  readonly items: number;
  readonly indptr: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

/**
 * Item-to-item neighbours (Sarwar et al. 2001): the inner products of the items' weighted user columns, either
 * scaled to unit length (cosine) or weighted as BM25 weighs words, an item being the document and a user the
 * word, so that one user of few items says more than one of many.
 * Cost: O(sum over users of n_u^2) time; memory items x neighbours.
 */
export function fitItemKnn(train: Csr, options: ItemKnnOptions): ItemKnnModel {
  const byUser = options.weighting === "cosine" ? weightCosine(train) : weightBm25(train, options.damping);
  const byItem = transposeCsr(byUser);
  const size = Math.min(options.neighbours, train.cols);
  const products = new Float64Array(train.cols);
  const touched = new Int32Array(train.cols);
  const indptr = new Int32Array(train.cols + 1);
  const indices: Int32Array[] = [];
  const values: Float32Array[] = [];
  for (let i = 0; i < train.cols; i++) {
    const count = accumulate(byItem, byUser, i, products, touched);
    const near = touched
      .subarray(0, count)
      .sort((a, b) => (products[b] as number) - (products[a] as number) || a - b);
    const kept = near.slice(0, size);
    indices.push(kept);
    values.push(Float32Array.from(kept, (j) => products[j] as number));
    indptr[i + 1] = (indptr[i] as number) + kept.length;
    for (const j of near) products[j] = 0;
  }
  return { items: train.cols, indptr, indices: joinInt(indices), values: joinFloat(values) };
}

/** The same model with fewer neighbours an item, without fitting again. */
export function narrowItemKnn(model: ItemKnnModel, neighbours: number): ItemKnnModel {
  const indptr = new Int32Array(model.items + 1);
  const indices: Int32Array[] = [];
  const values: Float32Array[] = [];
  for (let i = 0; i < model.items; i++) {
    const from = model.indptr[i] as number;
    const to = Math.min(model.indptr[i + 1] as number, from + neighbours);
    indices.push(model.indices.subarray(from, to));
    values.push(model.values.subarray(from, to));
    indptr[i + 1] = (indptr[i] as number) + to - from;
  }
  return { items: model.items, indptr, indices: joinInt(indices), values: joinFloat(values) };
}

/** Score of item j: the similarities of the user's items to j, weighted by the history's values and added up. Cost a user: n_u x neighbours. */
export function scoreItemKnn(model: ItemKnnModel, history: Csr): Scorer {
  return (user, out) => {
    out.fill(0);
    const end = history.indptr[user + 1] as number;
    for (let p = history.indptr[user] as number; p < end; p++) {
      const i = history.indices[p] as number;
      const weight = history.values[p] as number;
      const last = model.indptr[i + 1] as number;
      for (let q = model.indptr[i] as number; q < last; q++) {
        const j = model.indices[q] as number;
        out[j] = (out[j] as number) + weight * (model.values[q] as number);
      }
    }
  };
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

function joinInt(parts: Int32Array[]): Int32Array {
  const out = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function joinFloat(parts: Float32Array[]): Float32Array {
  const out = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
