import type { Matrix } from "@/lib/algorithms/matrix";

/** Centre and spread of each column of a block. */
export interface Standard {
  readonly centre: Float64Array;
  /** 0 for a column that says nothing. */
  readonly spread: Float64Array;
  /** Spreads at which a value is cut off. */
  readonly limit: number;
}

/** Spreads beyond which a value tells no more: one very large basket must not be a persona by itself. */
const columnLimit = 4;
/** Interquartile range of a normal with standard deviation 1. */
const normalRange = 1.349;

/**
 * Median and interquartile range (in units of a normal's deviation) of each column over the rows present; where the
 * middle half is one value, as in counts that are mostly 0, mean and standard deviation. With "block": means, and
 * the same spread for all, the root of their mean variance, and the limit is that of a whole row's length.
 */
export function standardOf(data: Matrix, present: Uint8Array, scaling: "columns" | "block"): Standard {
  const rows = Array.from({ length: data.rows }, (_, r) => r).filter((r) => present[r] === 1);
  const centre = new Float64Array(data.cols);
  const spread = new Float64Array(data.cols);
  for (let c = 0; c < data.cols; c++) {
    const values = Float64Array.from(rows, (r) => data.data[r * data.cols + c] as number).sort();
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
    const range = (quantile(values, 0.75) - quantile(values, 0.25)) / normalRange;
    const robust = scaling === "columns" && range > 0;
    centre[c] = robust ? quantile(values, 0.5) : mean;
    spread[c] = robust ? range : variance > 1e-20 * mean * mean ? Math.sqrt(variance) : 0;
  }
  if (scaling === "columns") return { centre, spread, limit: columnLimit };
  const squares = spread.reduce((sum, value) => sum + value * value, 0);
  const shared = Math.sqrt(squares / Math.max(1, data.cols));
  return { centre, spread: spread.map(() => shared), limit: columnLimit * Math.sqrt(data.cols) };
}

/** Entry (r, c) in spreads from the centre, cut off at the limit either way. */
export function standardise({ centre, spread, limit }: Standard, data: Matrix, r: number, c: number): number {
  const width = spread[c] as number;
  if (width === 0) return 0;
  const z = ((data.data[r * data.cols + c] as number) - (centre[c] as number)) / width;
  return Math.max(-limit, Math.min(limit, z));
}

function quantile(sorted: Float64Array, q: number): number {
  if (sorted.length === 0) return 0;
  const place = q * (sorted.length - 1);
  const low = sorted[Math.floor(place)] as number;
  const high = sorted[Math.ceil(place)] as number;
  return low + (place - Math.floor(place)) * (high - low);
}
