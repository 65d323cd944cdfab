/** How much more often something holds inside a group than outside it. */
export interface OverIndex {
  readonly inside: number;
  readonly ofInside: number;
  readonly outside: number;
  readonly ofOutside: number;
  /** Ratio of the two shares, with its 95 % interval. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

const Z95 = 1.959964;

/**
 * Ratio of two shares with the log-normal interval of Katz et al. 1978 (Biometrics 34), half a case added to each
 * count so that nought of many is no infinity.
 */
export function overIndex(inside: number, ofInside: number, outside: number, ofOutside: number): OverIndex {
  const a = inside + 0.5;
  const b = outside + 0.5;
  const ratio = a / (ofInside + 1) / (b / (ofOutside + 1));
  const error = Math.sqrt(Math.max(0, 1 / a - 1 / (ofInside + 1) + 1 / b - 1 / (ofOutside + 1)));
  return {
    inside,
    ofInside,
    outside,
    ofOutside,
    ratio,
    low: ratio * Math.exp(-Z95 * error),
    high: ratio * Math.exp(Z95 * error),
  };
}
