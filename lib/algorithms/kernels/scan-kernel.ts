import { wasm } from "@/lib/algorithms/kernels/build/scan";
import { createKernelMemory } from "@/lib/algorithms/kernels/kernel-memory";
import { createKernelPool } from "@/lib/algorithms/kernels/kernel-pool";
import type { Matrix } from "@/lib/algorithms/matrix";

/** Unit rows kept as bytes, a quarter of their size, to be compared with one vector after another. */
export interface ScanTable {
  readonly rows: number;
  /** What it holds in memory. */
  readonly bytes: number;
  /** Adds the rows of a matrix, scaled to length 1, at the end. Throws a RangeError beyond the rows it was made for. */
  append(part: Matrix): void;
  /** The cosine of each row with a vector, written over the answer before. Off by about .003. */
  cosines(query: Float32Array): Float32Array;
}

const LEVELS = 127;

/**
 * Room for `capacity` rows of `dimensions` numbers. A component is kept in 255 steps of `reach`, beyond which it is
 * cut: prepared vectors of 128 dimensions lie within .5. Cost: a row takes its dimensions in bytes; a scan reads them
 * once, some 10 GB/s on one thread, so that nobody waits for helpers to start.
 */
export function createScanTable(capacity: number, dimensions: number, reach = 0.5): ScanTable {
  const dims = Math.ceil(dimensions / 16) * 16;
  const memory = createKernelMemory([capacity * dims, dims * 2, capacity * 4]);
  const place = memory.integers((capacity * dims) / 4);
  const table = new Int8Array(place.view.buffer, place.at, capacity * dims);
  const query = memory.integers(dims / 2);
  const asked = new Int16Array(query.view.buffer, query.at, dims);
  const out = memory.integers(capacity);
  const pool = createKernelPool(wasm, memory, 1);
  const scale = LEVELS / reach;
  const answer = new Float32Array(capacity);
  let rows = 0;
  const quantise = (value: number) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(value * scale)));
  return {
    get rows() {
      return rows;
    },
    bytes: memory.memory.buffer.byteLength + answer.byteLength,
    append: (part) => {
      if (part.cols !== dimensions || rows + part.rows > capacity)
        throw new RangeError("The rows do not fit the table.");
      for (let r = 0; r < part.rows; r++) {
        for (let c = 0; c < dimensions; c++)
          table[(rows + r) * dims + c] = quantise(part.data[r * dimensions + c] as number);
      }
      rows += part.rows;
    },
    cosines: (vector) => {
      for (let c = 0; c < dimensions; c++) asked[c] = quantise(vector[c] as number);
      pool.call("scan", [0, rows, 0, place.at, dims, query.at, out.at]);
      for (let r = 0; r < rows; r++) answer[r] = (out.view[r] as number) / (scale * scale);
      return answer.subarray(0, rows);
    },
  };
}
