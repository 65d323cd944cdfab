/** An estimate with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const SWEEPS = 8;
const FEWEST = 15;
const Z95 = 1.959964;

/**
 * By how much `y` differs where `marked` is 1, holding every grouping fixed (product, month, …): least squares after
 * taking group means out of both sides by alternating projections (Frisch-Waugh), with errors that allow for unequal
 * variances (HC1). An association, not a cause. Rows whose code in a grouping is negative share one group.
 * Null when fewer than 15 rows are marked or unmarked, or when nothing varies within the groups.
 * Cost: rows x groupings x 8.
 */
export function fitFixedEffect(
  y: ArrayLike<number>,
  marked: Uint8Array,
  groupings: readonly Int32Array[],
): Estimate | null {
  const n = marked.length;
  let count = 0;
  for (const mark of marked) count += mark;
  if (count < FEWEST || n - count < FEWEST) return null;
  const left = Float64Array.from(y);
  const right = Float64Array.from(marked);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const codes of groupings) {
      demean(left, codes);
      demean(right, codes);
    }
  }
  let xx = 0;
  let xy = 0;
  for (let i = 0; i < n; i++) {
    xx += (right[i] as number) ** 2;
    xy += (right[i] as number) * (left[i] as number);
  }
  if (xx < 1e-9) return null;
  const value = xy / xx;
  let meat = 0;
  for (let i = 0; i < n; i++)
    meat += ((right[i] as number) * ((left[i] as number) - value * (right[i] as number))) ** 2;
  const error = (Math.sqrt(meat) / xx) * Math.sqrt(n / Math.max(1, n - 2));
  return { value, low: value - Z95 * error, high: value + Z95 * error };
}

function demean(values: Float64Array, codes: Int32Array): void {
  let largest = -1;
  for (const code of codes) largest = Math.max(largest, code);
  const sums = new Float64Array(largest + 2);
  const counts = new Float64Array(largest + 2);
  for (let i = 0; i < values.length; i++) {
    const group = Math.max(-1, codes[i] as number) + 1;
    sums[group] = (sums[group] as number) + (values[i] as number);
    counts[group] = (counts[group] as number) + 1;
  }
  for (let i = 0; i < values.length; i++) {
    const group = Math.max(-1, codes[i] as number) + 1;
    values[i] = (values[i] as number) - (sums[group] as number) / (counts[group] as number);
  }
}
