import { sigmoid } from "@/lib/algorithms/sigmoid";
/** Log odds = slope * raw score + offset. */
export interface Platt {
  readonly slope: number;
  readonly offset: number;
}

/**
 * Slope and offset that turn raw scores into probabilities (Platt 1999), by Newton steps on the log loss with Platt's
 * softened targets. Both sides weigh the same, however skewed they are: .5 is where a text fits either side equally
 * well, not where the shop's many five-star ratings would put it. Cost: linear in the scores, some ten passes.
 */
export function fitPlatt(raw: ArrayLike<number>, positive: ArrayLike<number>): Platt {
  const n = raw.length;
  let above = 0;
  for (let i = 0; i < n; i++) above += positive[i] as number;
  const below = n - above;
  if (above === 0 || below === 0) return { slope: 1, offset: 0 };
  const high = (above + 1) / (above + 2);
  const low = 1 / (below + 2);
  let slope = 0;
  let offset = 0;
  for (let step = 0; step < 50; step++) {
    let ga = 0;
    let gb = 0;
    let haa = 1e-9;
    let hab = 0;
    let hbb = 1e-9;
    for (let i = 0; i < n; i++) {
      const x = raw[i] as number;
      const isPositive = positive[i] === 1;
      const weight = 0.5 / (isPositive ? above : below);
      const p = sigmoid(slope * x + offset);
      const gradient = weight * (p - (isPositive ? high : low));
      const curvature = weight * Math.max(p * (1 - p), 1e-6);
      ga += gradient * x;
      gb += gradient;
      haa += curvature * x * x;
      hab += curvature * x;
      hbb += curvature;
    }
    const determinant = haa * hbb - hab * hab;
    if (!(Math.abs(determinant) > 1e-18)) break;
    const da = (hbb * ga - hab * gb) / determinant;
    const db = (haa * gb - hab * ga) / determinant;
    slope -= da;
    offset -= db;
    if (Math.abs(da) < 1e-7 * (1 + Math.abs(slope)) && Math.abs(db) < 1e-7) break;
  }
  return { slope, offset };
}

/** Mean log loss of log odds, both sides weighing the same. */
export function balancedLoss(odds: ArrayLike<number>, positive: ArrayLike<number>): number {
  const sums = [0, 0];
  const counts = [0, 0];
  for (let i = 0; i < odds.length; i++) {
    const side = positive[i] === 1 ? 1 : 0;
    const towards = side === 1 ? (odds[i] as number) : -(odds[i] as number);
    sums[side] = (sums[side] as number) + Math.log1p(Math.exp(-Math.abs(towards))) + Math.max(0, -towards);
    counts[side] = (counts[side] as number) + 1;
  }
  return sums.reduce((loss, sum, side) => loss + sum / (2 * Math.max(1, counts[side] as number)), 0);
}
