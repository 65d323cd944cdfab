const Z95 = 1.959964;

/** Whether two shares differ by more than chance (two-sided 5 %, pooled normal test). */
export function sharesDiffer(part: number, whole: number, partBefore: number, wholeBefore: number): boolean {
  if (whole === 0 || wholeBefore === 0) return false;
  const pooled = (part + partBefore) / (whole + wholeBefore);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / whole + 1 / wholeBefore));
  return error > 0 && Math.abs(part / whole - partBefore / wholeBefore) > Z95 * error;
}

export interface Sample {
  readonly count: number;
  readonly mean: number;
  readonly variance: number;
}

/** Whether two means differ by more than chance (two-sided 5 %, unequal variances); never with fewer than 10 each. */
export function meansDiffer(now: Sample, before: Sample): boolean {
  if (now.count < 10 || before.count < 10) return false;
  const error = Math.sqrt(now.variance / now.count + before.variance / before.count);
  return error > 0 && Math.abs(now.mean - before.mean) > Z95 * error;
}
