import { createProducts } from "@/lib/algorithms/kernels/dense-kernel";
import type { Matrix } from "@/lib/algorithms/matrix";

/** What a query has found, nearest first. */
export interface Found {
  readonly rows: Int32Array;
  /** Cosines. */
  readonly similarities: Float32Array;
}

/**
 * The k nearest reference rows of each query by cosine, all rows being unit vectors; equal ones go to the lower row.
 * `skip` names a reference row that a query must not find (itself). Yields between blocks of a few hundred queries, so
 * that a caller may pause, on one kernel: to start one a block would pile up memory. k is cut to the rows there are.
 * Cost: queries x rows x cols multiply-adds in SIMD.
 */
export function* neighboursByPart(
  reference: Matrix,
  queries: Matrix,
  k: number,
  skip?: (query: number) => number,
): Generator<{ step: number; loss: number }, Found[]> {
  const size = Math.max(0, Math.min(k, reference.rows - (skip ? 1 : 0)));
  const out: Found[] = [];
  const products = createProducts(reference, queries.rows);
  try {
    for (let from = 0; from < queries.rows; from += products.blockRows) {
      const block = products.multiply(queries, from);
      for (let q = from; q < Math.min(queries.rows, from + products.blockRows); q++) {
        const start = (q - from) * products.stride;
        out.push(nearest(block.subarray(start, start + reference.rows), size, skip ? skip(q) : -1));
      }
      yield { step: out.length, loss: 0 };
    }
  } finally {
    products.close();
  }
  return out;
}

/** Insertion into a short sorted list: for small k most values fail the first comparison. */
function nearest(cosines: Float32Array, k: number, skipped: number): Found {
  const rows = new Int32Array(k);
  const similarities = new Float32Array(k).fill(Number.NEGATIVE_INFINITY);
  const last = k - 1;
  for (let c = 0; c < cosines.length && k > 0; c++) {
    const value = cosines[c] as number;
    if (!(value > (similarities[last] as number)) || c === skipped) continue;
    let place = last;
    for (; place > 0 && value > (similarities[place - 1] as number); place--) {
      similarities[place] = similarities[place - 1] as number;
      rows[place] = rows[place - 1] as number;
    }
    similarities[place] = value;
    rows[place] = c;
  }
  return { rows, similarities };
}
