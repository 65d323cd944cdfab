import type { Csr } from "@/lib/algorithms/csr";

/** Columns scaled to unit length, every pair counting one. Cost: O(pairs). */
export function weightCosine(matrix: Csr): Csr {
  const norm = new Float64Array(matrix.cols);
  for (const i of matrix.indices) norm[i] = (norm[i] as number) + 1;
  for (let i = 0; i < norm.length; i++) norm[i] = Math.sqrt(norm[i] as number);
  return { ...matrix, values: Float32Array.from(matrix.indices, (i) => 1 / (norm[i] as number)) };
}

/**
 * BM25 (Robertson, Walker 1994) with an item as the document and its users as the words: a user of few items has a
 * high inverse frequency, an item of many users is damped by its length. K1 1.2 and b .75 as in text search.
 * Every pair counts one. Cost: O(pairs).
 */
export function weightBm25(matrix: Csr, b: number, k1 = 1.2): Csr {
  const length = new Float64Array(matrix.cols);
  for (const i of matrix.indices) length[i] = (length[i] as number) + 1;
  const mean = matrix.indices.length / Math.max(1, matrix.cols);
  const values = new Float32Array(matrix.indices.length);
  for (let u = 0; u < matrix.rows; u++) {
    const from = matrix.indptr[u] as number;
    const to = matrix.indptr[u + 1] as number;
    // Kept above nought: a user who has nearly everything still must not count against an item.
    const idf = Math.max(1e-3, Math.log(matrix.cols) - Math.log1p(to - from));
    for (let p = from; p < to; p++) {
      const damp = 1 - b + (b * (length[matrix.indices[p] as number] as number)) / mean;
      values[p] = ((k1 + 1) / (k1 * damp + 1)) * idf;
    }
  }
  return { ...matrix, values };
}
