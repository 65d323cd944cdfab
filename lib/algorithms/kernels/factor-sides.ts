import type { Csr } from "@/lib/algorithms/csr";
import type { KernelMemory, Region } from "@/lib/algorithms/kernels/kernel-memory";
import type { KernelPool } from "@/lib/algorithms/kernels/kernel-pool";
import type { Matrix } from "@/lib/algorithms/matrix";

/** One side of a factorisation in a kernel's memory: its factors, padded to whole vectors, and its order of the entries. */
export interface FactorSide {
  readonly count: number;
  readonly x: Region<Float32Array>;
  readonly indptr: Region<Int32Array>;
  readonly indices: Region<Int32Array>;
  readonly values: Region<Float32Array>;
}

/** Bytes of the regions of a side of `count` rows. */
export function factorSideBytes(count: number, entries: number, dims: number): number[] {
  return [count * dims * 4, (count + 1) * 4, entries * 4, entries * 4];
}

/** A side whose factors are noughts. */
export function placeFactorSide(memory: KernelMemory, order: Csr, dims: number): FactorSide {
  const entries = order.indices.length;
  const side: FactorSide = {
    count: order.rows,
    x: memory.floats(order.rows * dims),
    indptr: memory.integers(order.rows + 1),
    indices: memory.integers(entries),
    values: memory.floats(entries),
  };
  side.indptr.view.set(order.indptr);
  side.indices.view.set(order.indices);
  side.values.view.set(order.values);
  return side;
}

/** How factors lie in memory, and the Gram matrix of a side's, which is added up in parts of `gramRows` rows. */
export function createFactorLayout(factors: number, largestSide: number) {
  const dims = Math.ceil(factors / 4) * 4;
  const gramRows = Math.max(2048, Math.ceil(largestSide / 32));
  const gramSize = Math.ceil(largestSide / gramRows) * dims * dims;
  return {
    dims,
    gramSize,
    /** Writes rows x factors. Throws RangeError unless there are `count` rows of as many factors. */
    put(into: Region<Float32Array>, count: number, from: Matrix): void {
      if (from.rows !== count || from.cols !== factors) throw new RangeError("Factors have another shape.");
      for (let r = 0; r < count; r++)
        into.view.set(from.data.subarray(r * factors, (r + 1) * factors), r * dims);
    },
    copy({ count, x }: FactorSide): Matrix {
      const data = new Float32Array(count * factors);
      for (let r = 0; r < count; r++) data.set(x.view.subarray(r * dims, r * dims + factors), r * factors);
      return { data, rows: count, cols: factors };
    },
    buildGram(pool: KernelPool, { count, x }: FactorSide, gram: Region<Float32Array>): void {
      gram.view.fill(0);
      pool.run("gram", count, gramRows, [x.at, dims, gram.at]);
      pool.call("foldGram", [gram.at, dims, Math.ceil(count / gramRows)]);
    },
  };
}
