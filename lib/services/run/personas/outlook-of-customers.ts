import { waitingDays } from "@/lib/algorithms/customer-value/expect-purchases";
import type { ValueForecast } from "@/lib/algorithms/customer-value/forecast-value";
import type { CustomerOutlook } from "@/lib/data/profile/set-outlooks";

/** A day nobody plans for: the window of who may never buy again ends in it. */
const NEVER = 100_000;

/** What each of the customers who ever bought will spend and when they come next, by the rows of a forecast. */
export function outlookOfCustomers(
  forecast: ValueForecast,
  customers: readonly { readonly id: number }[],
): CustomerOutlook[] {
  const { history, model, revenue, churn } = forecast;
  return customers.flatMap(({ id }, row) => {
    const observed = history.observed[row] ?? -1;
    if (observed < 0) return [];
    const wait = (chance: number) =>
      Math.min(NEVER, waitingDays(model, history.repeats[row] ?? 0, observed, chance));
    return [
      {
        customerId: id,
        revenue: revenue[row] ?? 0,
        churn: churn[row] ?? 1,
        window: { from: wait(0.25), to: wait(0.75) },
      },
    ];
  });
}
