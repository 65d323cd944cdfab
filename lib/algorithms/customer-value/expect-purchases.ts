import type { PurchaseModel } from "@/lib/algorithms/customer-value/fit-purchases";
import type { PurchaseHistory } from "@/lib/algorithms/customer-value/purchase-history";

export interface PurchaseOutlook {
  /** Chance that the customer still buys here at all. */
  readonly alive: Float64Array;
  /** Chance of no purchase within the days asked for. */
  readonly churn: Float64Array;
  /** Purchases expected within the days asked for. */
  readonly purchases: Float64Array;
}

/**
 * What is to come of each customer within `days`, given what was observed: equations 7 and 10 of Fader, Hardie, Lee
 * (2005) and their like in Batislam et al. (2007). Customers without a purchase get alive 0, churn 1, purchases 0.
 */
export function expectPurchases(
  model: PurchaseModel,
  history: PurchaseHistory,
  days: number,
): PurchaseOutlook {
  const { r, alpha, b, leavesAtFirst: m } = model;
  // The formula is 0 / 0 at a = 1, and smooth around it.
  const a = Math.abs(model.a - 1) < 1e-4 ? 1 + 1e-4 : model.a;
  const customers = history.repeats.length;
  const alive = new Float64Array(customers);
  const churn = new Float64Array(customers).fill(1);
  const purchases = new Float64Array(customers);
  for (let c = 0; c < customers; c++) {
    const observed = history.observed[c] as number;
    if (observed < 0) continue;
    const x = history.repeats[c] as number;
    const [from, to] = [alpha + observed, alpha + observed + days];
    const odds =
      x + m > 0 ? (a / (b + x + m - 1)) * (from / (alpha + (history.last[c] as number))) ** (r + x) : 0;
    const chance = 1 / (1 + odds);
    const none = (from / to) ** (r + x);
    alive[c] = chance;
    churn[c] = 1 - chance * (1 - none);
    const grown = 1 - none * hypergeometric(r + x, b + x + m, a + b + x + m - 1, days / to);
    purchases[c] = Math.max(0, ((a + b + x + m - 1) / (a - 1)) * grown * chance);
  }
  return { alive, churn, purchases };
}

/**
 * Days from now by which a customer who still buys has bought again with chance `chance`: the waiting time is Pareto,
 * since the rate is a gamma of shape r + x and rate alpha + T.
 */
export function waitingDays(model: PurchaseModel, repeats: number, observed: number, chance: number): number {
  return (model.alpha + observed) * ((1 - chance) ** (-1 / (model.r + repeats)) - 1);
}

/** Gauss's series, for 0 <= z < 1. */
function hypergeometric(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < 10_000; n++) {
    term *= (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    sum += term;
    if (Math.abs(term) < 1e-12 * Math.abs(sum)) break;
  }
  return sum;
}
