import { normalTail } from "@/lib/algorithms/stats/normal-tail";

export type Direction = "rising" | "fading" | "flat";

export interface Trend {
  /** Relative change over `span` periods: .25 means a quarter more. */
  readonly change: number;
  /** Two-sided p-value of no change. */
  readonly p: number;
  readonly direction: Direction;
}

/**
 * A change counts when chance gives it in so few needs, and when it is large enough to act on: shares add up to one, so
 * that where a big need grows by half all others fade by a fifth or less.
 */
const MOST_P = 0.005;
const LEAST_CHANGE = 0.25;
const FEWEST_PERIODS = 8;
const FEWEST_EVENTS = 20;
const STEPS = 25;

/**
 * The trend of counts as a share of totals: quasi-Poisson regression of the counts on time with log(total) as offset
 * (McCullagh and Nelder 1989, ch. 6), so that a busier shop is no rising need, and bursts widen the error. Fitted by
 * Newton's method on two parameters. Null with fewer than 8 periods that have a total, or 20 events: too few to tell.
 */
export function fitTrend(counts: ArrayLike<number>, totals: ArrayLike<number>, span: number): Trend | null {
  const used: number[] = [];
  let events = 0;
  for (let t = 0; t < counts.length; t++) {
    if ((totals[t] as number) <= 0) continue;
    used.push(t);
    events += counts[t] as number;
  }
  if (used.length < FEWEST_PERIODS || events < FEWEST_EVENTS) return null;
  const middle = used.reduce((sum, t) => sum + t, 0) / used.length;
  const sumTotals = used.reduce((sum, t) => sum + (totals[t] as number), 0);
  let level = Math.log(events / sumTotals);
  let slope = 0;
  let information = 0;
  const expected = (t: number) => (totals[t] as number) * Math.exp(level + slope * (t - middle));
  for (let step = 0; step < STEPS; step++) {
    let g0 = 0;
    let g1 = 0;
    let h00 = 0;
    let h01 = 0;
    let h11 = 0;
    for (const t of used) {
      const mu = expected(t);
      const x = t - middle;
      const rest = (counts[t] as number) - mu;
      g0 += rest;
      g1 += rest * x;
      h00 += mu;
      h01 += mu * x;
      h11 += mu * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (!(determinant > 0)) break;
    const moveLevel = (h11 * g0 - h01 * g1) / determinant;
    const moveSlope = (h00 * g1 - h01 * g0) / determinant;
    level += Math.max(-1, Math.min(1, moveLevel));
    slope += Math.max(-0.5, Math.min(0.5, moveSlope));
    information = determinant / h00;
    if (Math.abs(moveLevel) + Math.abs(moveSlope) < 1e-10) break;
  }
  let dispersion = 0;
  for (const t of used) {
    const mu = expected(t);
    dispersion += ((counts[t] as number) - mu) ** 2 / Math.max(mu, 1e-9);
  }
  dispersion = Math.max(1, dispersion / (used.length - 2));
  const p = normalTail(slope / Math.sqrt(dispersion / Math.max(information, 1e-12)));
  const change = Math.expm1(slope * span);
  const direction = p > MOST_P || Math.abs(change) < LEAST_CHANGE ? "flat" : change > 0 ? "rising" : "fading";
  return { change, p, direction };
}
