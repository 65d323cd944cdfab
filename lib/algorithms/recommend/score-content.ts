import type { Csr } from "@/lib/algorithms/csr";
import type { Matrix } from "@/lib/algorithms/matrix";
import type { Scorer } from "@/lib/algorithms/recommend/scorer";

/**
 * Content similarity: cosine between an item's vector and the weighted mean of the vectors of the user's items
 * (Rocchio 1971). `vectors` is items x dims; a row of noughts, an item nothing is known about, scores 0.
 * The vectors are brought to unit length once. Cost a user: items x dims.
 */
export function scoreContent(vectors: Matrix, history: Csr): Scorer {
  const unit = unitRows(vectors).data;
  const { rows, cols } = vectors;
  const taste = new Float64Array(cols);
  return (user, out) => {
    taste.fill(0);
    const end = history.indptr[user + 1] as number;
    for (let p = history.indptr[user] as number; p < end; p++) {
      const row = (history.indices[p] as number) * cols;
      const weight = history.values[p] as number;
      for (let d = 0; d < cols; d++) taste[d] = (taste[d] as number) + weight * (unit[row + d] as number);
    }
    const norm = Math.sqrt(taste.reduce((sum, value) => sum + value * value, 0));
    for (let i = 0; i < rows; i++) {
      let sum = 0;
      for (let d = 0; d < cols; d++) sum += (taste[d] as number) * (unit[i * cols + d] as number);
      out[i] = norm > 0 ? sum / norm : 0;
    }
  };
}

/** Rows brought to unit length; rows of noughts stay. */
export function unitRows(vectors: Matrix): Matrix {
  const data = new Float32Array(vectors.data.length);
  for (let r = 0; r < vectors.rows; r++) {
    const [from, to] = [r * vectors.cols, (r + 1) * vectors.cols];
    let squares = 0;
    for (let at = from; at < to; at++) squares += (vectors.data[at] as number) ** 2;
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let at = from; at < to; at++) data[at] = scale * (vectors.data[at] as number);
  }
  return { ...vectors, data };
}
