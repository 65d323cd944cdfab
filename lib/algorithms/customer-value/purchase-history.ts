/** What the models of value know of customers, one entry a customer; times in days. */
export interface PurchaseHistory {
  /** Purchases after the first one. */
  readonly repeats: Float64Array;
  /** From the first purchase to the last one: 0 without a repeat. */
  readonly last: Float64Array;
  /** From the first purchase to the end of what was observed. */
  readonly observed: Float64Array;
  /** Mean worth of a purchase. */
  readonly worth: Float64Array;
}

export interface Purchase {
  readonly customer: number;
  /** Day, counted from any day. */
  readonly day: number;
  readonly worth: number;
}

/**
 * Sums purchases up to the day `end` (inclusive) by customer in 0 .. customers - 1; what one customer buys on one day is
 * one purchase. Who bought nothing by then has `observed` -1.
 */
export function purchaseHistory(
  purchases: readonly Purchase[],
  customers: number,
  end: number,
): PurchaseHistory {
  const first = new Float64Array(customers).fill(Number.POSITIVE_INFINITY);
  const latest = new Float64Array(customers).fill(Number.NEGATIVE_INFINITY);
  const money = new Float64Array(customers);
  const days = new Float64Array(customers);
  const seen = new Set<string>();
  for (const { customer, day, worth } of purchases) {
    if (day > end) continue;
    first[customer] = Math.min(first[customer] as number, day);
    latest[customer] = Math.max(latest[customer] as number, day);
    money[customer] = (money[customer] as number) + worth;
    const key = `${customer} ${day}`;
    if (!seen.has(key)) days[customer] = (days[customer] as number) + 1;
    seen.add(key);
  }
  return {
    repeats: days.map((count) => Math.max(0, count - 1)),
    last: days.map((count, c) => (count > 0 ? (latest[c] as number) - (first[c] as number) : 0)),
    observed: days.map((count, c) => (count > 0 ? end - (first[c] as number) : -1)),
    worth: days.map((count, c) => (count > 0 ? (money[c] as number) / count : 0)),
  };
}
