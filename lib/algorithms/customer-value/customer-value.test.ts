import { describe, expect, it } from "vitest";
import { expectPurchases, waitingDays } from "@/lib/algorithms/customer-value/expect-purchases";
import { fitPurchases } from "@/lib/algorithms/customer-value/fit-purchases";
import { fitWorth } from "@/lib/algorithms/customer-value/fit-worth";
import { forecastValue } from "@/lib/algorithms/customer-value/forecast-value";
import { logGamma } from "@/lib/algorithms/customer-value/log-gamma";
import { type Purchase, purchaseHistory } from "@/lib/algorithms/customer-value/purchase-history";
import { purchaseTotals } from "@/lib/algorithms/customer-value/purchase-totals";
import { createRandom } from "@/lib/algorithms/random";

const customers = 1500;
const end = 359;
const days = 90;

/** Customers who buy at rates of their own until they leave, as BG/NBD has it. */
function planted(): Purchase[] {
  const random = createRandom(4);
  const exponential = (mean: number) => -mean * Math.log(1 - random.next());
  const out: Purchase[] = [];
  for (let customer = 0; customer < customers; customer++) {
    // Gamma of shape 2 and rate 120: the sum of two exponentials.
    const rate = (exponential(1) + exponential(1)) / 120;
    const leaves = random.next() ** 2 * 0.5;
    const worth = 20 + exponential(30);
    for (let day = random.integer(200); day <= end + days; ) {
      out.push({ customer, day: Math.floor(day), worth: worth * (0.5 + random.next()) });
      if (random.next() < leaves) break;
      day += 1 + exponential(1 / rate);
    }
  }
  return out;
}

describe("customer value", () => {
  const purchases = planted();
  const history = purchaseHistory(purchases, customers, end);

  it("knows the gamma function", () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 10);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 10);
  });

  it("counts what one customer buys on one day once", () => {
    const one = purchaseHistory(
      [2, 2, 9].map((day) => ({ customer: 0, day, worth: 3 })),
      2,
      12,
    );
    expect([one.repeats[0], one.last[0], one.observed[0], one.worth[0]]).toEqual([1, 7, 10, 4.5]);
    expect(one.observed[1]).toBe(-1);
  });

  it("foretells what planted customers buy better than that they do the same again", () => {
    const found = forecastValue(purchases, customers, { end, days });
    if (!found) throw new Error("nothing fitted");
    const came = purchaseTotals(purchases, customers, end + 1, end + days).counts;
    const before = purchaseTotals(purchases, customers, end - days + 1, end).counts;
    const off = (said: Float64Array) =>
      said.reduce((sum, value, c) => sum + (value - (came[c] ?? 0)) ** 2, 0);
    expect(found.calibrated).toBe(true);
    expect(off(found.purchases)).toBeLessThan(0.8 * off(before));
    const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
    expect(sum(found.purchases) / sum(came)).toBeGreaterThan(0.85);
    expect(sum(found.purchases) / sum(came)).toBeLessThan(1.15);
  });

  it("expects more of who bought lately, and a wait that grows with the chance", () => {
    const model = fitPurchases(history);
    if (!model) throw new Error("nothing fitted");
    const two = {
      repeats: Float64Array.of(5, 5),
      last: Float64Array.of(300, 100),
      observed: Float64Array.of(310, 310),
      worth: Float64Array.of(1, 1),
    };
    const { alive, churn, purchases: expected } = expectPurchases(model, two, days);
    expect(alive[0]).toBeGreaterThan(alive[1] ?? 1);
    expect(churn[0]).toBeLessThan(churn[1] ?? 0);
    expect(expected[0]).toBeGreaterThan(expected[1] ?? 9);
    expect(waitingDays(model, 5, 310, 0.5)).toBeLessThan(waitingDays(model, 5, 310, 0.75));
  });

  it("answers with nothing for next to no purchases", () => {
    expect(forecastValue(purchases.slice(0, 20), customers, { end, days })).toBeNull();
    expect(fitWorth(purchaseHistory([], 3, end))).toBeNull();
  });
});
