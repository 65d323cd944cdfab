import { logGamma } from "@/lib/algorithms/customer-value/log-gamma";
import { nelderMead } from "@/lib/algorithms/customer-value/nelder-mead";
import type { PurchaseHistory } from "@/lib/algorithms/customer-value/purchase-history";

/**
 * Purchases come at a rate that differs between customers as a gamma (shape r, rate alpha, per day); after a purchase a
 * customer leaves for good with a chance that differs as a beta (a, b).
 */
export interface PurchaseModel {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
  /** 1 when the first purchase can be the last one as well (MBG/NBD), 0 when only repeats can (BG/NBD). */
  readonly leavesAtFirst: 0 | 1;
  /** Of those that were fitted, for comparing the two kinds. */
  readonly logLikelihood: number;
}

/** Under this many customers with a repeat there is nothing to fit four numbers to. */
export const FEWEST_REPEATERS = 30;
const mostCustomers = 20_000;

/**
 * Maximum likelihood of BG/NBD (Fader, Hardie, Lee 2005) and of MBG/NBD (Batislam, Denizel, Filiztekin 2007), by
 * Nelder-Mead over the logarithms; answers with the likelier of the two. A penalty of .001 on the squared logarithms
 * a customer per thousand keeps small data from running off. With
 * more than 20,000 customers every n-th is looked at. Null under 30 customers with a repeat.
 */
export function fitPurchases(history: PurchaseHistory): PurchaseModel | null {
  const rows = sampleRows(history);
  if (rows.filter((c) => (history.repeats[c] as number) > 0).length < FEWEST_REPEATERS) return null;
  const mean = rows.reduce((sum, c) => sum + (history.observed[c] as number), 0) / rows.length;
  const fits = ([0, 1] as const).map((leavesAtFirst): PurchaseModel => {
    const found = nelderMead(
      (at) => -likelihood(history, rows, toModel(at, leavesAtFirst)) / rows.length + penalty(at, mean),
      [0, Math.log(Math.max(1, mean / 2)), 0, 1],
    );
    const model = toModel(found.at, leavesAtFirst);
    return { ...model, logLikelihood: likelihood(history, rows, model) };
  });
  return fits.reduce((best, fit) => (fit.logLikelihood > best.logLikelihood ? fit : best));
}

function sampleRows({ observed }: PurchaseHistory): number[] {
  const known = [...observed.keys()].filter((c) => (observed[c] as number) >= 0);
  const every = Math.max(1, Math.ceil(known.length / mostCustomers));
  return known.filter((_, i) => i % every === 0);
}

function penalty(at: readonly number[], mean: number): number {
  const [r = 0, alpha = 0, a = 0, b = 0] = at;
  return 1e-3 * (r * r + (alpha - Math.log(Math.max(1, mean))) ** 2 + a * a + b * b);
}

function toModel(at: readonly number[], leavesAtFirst: 0 | 1): Omit<PurchaseModel, "logLikelihood"> {
  const [r = 0, alpha = 0, a = 0, b = 0] = at.map((value) => Math.exp(value));
  return { r, alpha, a, b, leavesAtFirst };
}

/** Sum over customers of the logarithm of the chance of (repeats x, last t, observed T). */
function likelihood(
  history: PurchaseHistory,
  rows: readonly number[],
  model: Omit<PurchaseModel, "logLikelihood">,
): number {
  const { r, alpha, a, b, leavesAtFirst: m } = model;
  const whole = logBeta(a, b) + logGamma(r) - r * Math.log(alpha);
  // Of the number of repeats alone: most customers share a few numbers.
  const ofCount = new Map<number, { alive: number; gone: number }>();
  let sum = 0;
  for (const c of rows) {
    const x = history.repeats[c] as number;
    let known = ofCount.get(x);
    if (!known) {
      const rate = logGamma(r + x) - whole;
      known = {
        alive: rate + logBeta(a, b + x + m),
        gone: x + m > 0 ? rate + logBeta(a + 1, b + x + m - 1) : Number.NEGATIVE_INFINITY,
      };
      ofCount.set(x, known);
    }
    const alive = known.alive - (r + x) * Math.log(alpha + (history.observed[c] as number));
    const gone = known.gone - (r + x) * Math.log(alpha + (history.last[c] as number));
    const top = Math.max(alive, gone);
    sum += top + Math.log(Math.exp(alive - top) + Math.exp(gone - top));
  }
  return sum;
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
