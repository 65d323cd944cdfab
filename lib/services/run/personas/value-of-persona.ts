import { waitingDays } from "@/lib/algorithms/customer-value/expect-purchases";
import type { ValueForecast } from "@/lib/algorithms/customer-value/forecast-value";
import type { PersonaSummary } from "@/lib/domain/persona/persona-summary";
import { OUTLOOK_DAYS } from "@/lib/services/run/personas/forecast-customers";

type PersonaValue = NonNullable<PersonaSummary["value"]>;

/**
 * What the customers at these rows of a forecast are expected to buy in the 90 days after the shop's last order; null
 * where none of them ever bought.
 */
export function valueOfPersona(forecast: ValueForecast, rows: readonly number[]): PersonaValue | null {
  const { history, model } = forecast;
  const buyers = rows.filter((r) => (history.observed[r] ?? -1) >= 0);
  if (buyers.length === 0) return null;
  const mean = (of: Float64Array) => buyers.reduce((sum, r) => sum + (of[r] ?? 0), 0) / buyers.length;
  const wait = (chance: number) =>
    median(buyers.map((r) => waitingDays(model, history.repeats[r] ?? 0, history.observed[r] ?? 0, chance)));
  return {
    days: OUTLOOK_DAYS,
    customers: buyers.length,
    purchases: mean(forecast.purchases),
    revenue: mean(forecast.revenue),
    churn: mean(forecast.churn),
    window: { from: wait(0.25), to: wait(0.75) },
    calibrated: forecast.calibrated,
  };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
