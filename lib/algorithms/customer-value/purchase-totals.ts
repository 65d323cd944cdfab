import type { Purchase } from "@/lib/algorithms/customer-value/purchase-history";

/** Purchases and their worth by customer, on the days from `from` to `to`, both inclusive. */
export function purchaseTotals(purchases: readonly Purchase[], customers: number, from: number, to: number) {
  const counts = new Float64Array(customers);
  const worth = new Float64Array(customers);
  for (const { customer, day, worth: value } of purchases) {
    if (day < from || day > to) continue;
    counts[customer] = (counts[customer] as number) + 1;
    worth[customer] = (worth[customer] as number) + value;
  }
  return { counts, worth };
}
