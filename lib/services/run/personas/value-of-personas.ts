import { waitingDays } from "@/lib/algorithms/customer-value/expect-purchases";
import type { PersonaSummary } from "@/lib/domain/persona/persona-summary";
import { forecastCustomers, OUTLOOK_DAYS } from "@/lib/services/run/personas/forecast-customers";

type PersonaValue = NonNullable<PersonaSummary["value"]>;

/**
 * What the customers at each row are expected to buy in the 90 days after the shop's last order, as a function of the
 * rows asked for; null where the shop has too few repeat purchases to tell (`fitPurchases`).
 */
export async function valueOfPersonas(
  workspaceId: number,
  customerIds: readonly number[],
): Promise<((rows: readonly number[]) => PersonaValue | null) | null> {
  const forecast = await forecastCustomers(workspaceId, customerIds);
  if (!forecast) return null;
  const { history, model } = forecast;
  return (rows) => {
    const buyers = rows.filter((r) => (history.observed[r] ?? -1) >= 0);
    if (buyers.length === 0) return null;
    const mean = (of: Float64Array) => buyers.reduce((sum, r) => sum + (of[r] ?? 0), 0) / buyers.length;
    const wait = (chance: number) =>
      median(
        buyers.map((r) => waitingDays(model, history.repeats[r] ?? 0, history.observed[r] ?? 0, chance)),
      );
    return {
      days: OUTLOOK_DAYS,
      customers: buyers.length,
      purchases: mean(forecast.purchases),
      revenue: mean(forecast.revenue),
      churn: mean(forecast.churn),
      window: { from: wait(0.25), to: wait(0.75) },
      calibrated: forecast.calibrated,
    };
  };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
