import { forecastValue, type ValueForecast } from "@/lib/algorithms/customer-value/forecast-value";
import { customerPurchases } from "@/lib/data/profile/customer-purchases";

/** Days of what is expected of customers and personas. */
export const OUTLOOK_DAYS = 90;

/**
 * What each of these customers is expected to buy in the 90 days after the shop's last order; null where the shop has too
 * few repeat purchases to tell (`fitPurchases`).
 */
export async function forecastCustomers(
  workspaceId: number,
  customerIds: readonly number[],
): Promise<ValueForecast | null> {
  const place = new Map(customerIds.map((id, r) => [id, r]));
  const purchases = (await customerPurchases(workspaceId)).flatMap(({ customerId, day, worth }) => {
    const customer = place.get(customerId);
    return customer === undefined ? [] : [{ customer, day, worth }];
  });
  if (purchases.length === 0) return null;
  const end = purchases.reduce((last, { day }) => Math.max(last, day), Number.NEGATIVE_INFINITY);
  return forecastValue(purchases, customerIds.length, { end, days: OUTLOOK_DAYS });
}
