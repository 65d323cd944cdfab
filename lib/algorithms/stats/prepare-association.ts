import { dot } from "@/lib/algorithms/dot";
import { normalTail } from "@/lib/algorithms/stats/normal-tail";
import { Z95 } from "@/lib/domain/z95";

/** What a mark goes with, holding the controls: a difference in `y`'s own unit with its 95 % interval. */
export interface Association {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided p-value of no difference. */
  readonly p: number;
}

/** Why nothing is said: few rows are marked or unmarked; `y` hardly ever differs; the controls explain the mark. */
export type NoAssociation = "tooFew" | "tooRare" | "noVariation";

/** One row a text; all lists have one length. */
export interface AssociationData {
  readonly y: Float64Array;
  /** Whether `y` is 0 or 1: then enough rows of either kind must be expected among the marked. */
  readonly binary: boolean;
  /** Each row's cluster from 0: rows of one customer are not independent. Negative: a cluster of its own. */
  readonly clusters: Int32Array;
  /** Codes from 0 that are held fixed (product, month, …); rows with a negative code share one group. */
  readonly groupings: readonly Int32Array[];
  /** Numbers that are held fixed by a slope each; one that the others tell already is left out. */
  readonly covariates: readonly Float64Array[];
}

export type FitAssociation = (marked: Uint8Array) => Association | NoAssociation;

const SWEEPS = 8;
const FEWEST = 15;
/** Marked rows expected to be 1, and to be 0, before the normal interval of a share is to be trusted. */
const FEWEST_EXPECTED = 3;
/** Share of its variance that a control must have of its own. */
const OWN = 1e-3;

/**
 * Least squares of `y` on a mark with fixed effects for every grouping and a slope for every covariate: both sides are
 * freed of what the controls explain (Frisch, Waugh, Lovell), by alternating projections over the groupings.
 * For 0/1 outcomes this is the linear probability model, whose slope is a difference of shares (Angrist and Pischke
 * 2009, 3.4.2): a logit with an effect for each of thousands of products is inconsistent, and odds have no such reading.
 * Errors are clustered (CR1; Cameron and Miller 2015, eq. 11) and computed with and without the difference found, of
 * which the larger counts: where no marked row has a rare outcome the usual error is near zero and cries wolf.
 * An association, not a cause. Cost: rows x (groupings x 8 + covariates), once for the data and once a mark.
 */
export function prepareAssociation(data: AssociationData): FitAssociation {
  const { clusters, groupings, binary } = data;
  const n = data.y.length;
  const base = data.y.reduce((sum, value) => sum + value, 0) / Math.max(1, n);
  const basis = orthogonalise(data.covariates.map((values) => withoutGroups(values, groupings)));
  const free = (values: ArrayLike<number>) => withoutSlopes(withoutGroups(values, groupings), basis);
  const y = free(data.y);
  const groups = clusters.reduce((most, code) => Math.max(most, code), -1) + 1;
  return (marked) => {
    const count = marked.reduce((sum, mark) => sum + mark, 0);
    if (count < FEWEST || n - count < FEWEST) return "tooFew";
    if (binary && count * Math.min(base, 1 - base) < FEWEST_EXPECTED) return "tooRare";
    const x = free(marked);
    const xx = dot(x, x);
    if (xx < OWN * count) return "noVariation";
    const value = dot(x, y) / xx;
    const error = Math.max(...[value, 0].map((slope) => clusteredError(x, y, slope, clusters, groups))) / xx;
    if (!(error > 0)) return "noVariation";
    // Half a row of slack where outcomes come whole (Yates 1934): a share of 90 rows moves in steps.
    const slack = binary ? 0.5 / xx : 0;
    return {
      value,
      low: value - slack - Z95 * error,
      high: value + slack + Z95 * error,
      p: normalTail(Math.max(0, Math.abs(value) - slack) / error),
    };
  };
}

/** Root of the sum over clusters of squared scores, with CR1's allowance for few clusters. */
function clusteredError(
  x: Float64Array,
  y: Float64Array,
  slope: number,
  clusters: Int32Array,
  groups: number,
): number {
  const sums = new Float64Array(groups);
  let meat = 0;
  let used = groups;
  for (let i = 0; i < x.length; i++) {
    const score = (x[i] as number) * ((y[i] as number) - slope * (x[i] as number));
    const cluster = clusters[i] as number;
    if (cluster < 0) {
      meat += score ** 2;
      used++;
    } else sums[cluster] = (sums[cluster] as number) + score;
  }
  for (const sum of sums) meat += sum ** 2;
  return Math.sqrt(meat * (used / Math.max(1, used - 1)) * (x.length / Math.max(1, x.length - 2)));
}

/** A copy with the groups' means taken out of it, grouping after grouping. */
function withoutGroups(values: ArrayLike<number>, groupings: readonly Int32Array[]): Float64Array {
  const out = Float64Array.from(values);
  const sweeps = groupings.length > 1 ? SWEEPS : 1;
  for (let sweep = 0; sweep < sweeps; sweep++) for (const codes of groupings) demean(out, codes);
  return out;
}

function demean(values: Float64Array, codes: Int32Array): void {
  const size = codes.reduce((most, code) => Math.max(most, code), -1) + 2;
  const sums = new Float64Array(size);
  const counts = new Float64Array(size);
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

/** Gram-Schmidt; what is left of nothing is dropped. */
function orthogonalise(columns: readonly Float64Array[]): Float64Array[] {
  const basis: Float64Array[] = [];
  for (const column of columns) {
    const before = dot(column, column);
    const rest = withoutSlopes(column, basis);
    if (before > 0 && dot(rest, rest) > OWN * before) basis.push(rest);
  }
  return basis;
}

/** Takes the projections on orthogonal columns out, in place. */
function withoutSlopes(values: Float64Array, basis: readonly Float64Array[]): Float64Array {
  for (const column of basis) {
    const slope = dot(column, values) / dot(column, column);
    for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) - slope * (column[i] as number);
  }
  return values;
}
