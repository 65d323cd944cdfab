import type { Value } from "@/lib/domain/import/parse-field";

/**
 * The number of an order that a file does not number: what one customer bought at one moment. Null where it does not
 * say who or when. It holds the customer's key as the row has it: make it anew once that is fit to be kept.
 */
export function derivedOrder(values: Readonly<Record<string, Value | null>>): string | null {
  const who = values.customer ?? values.email ?? values.phone ?? null;
  if (who === null || typeof values.time !== "number") return null;
  return `${who}@${new Date(values.time).toISOString()}`;
}
