import { type ImportKind, KEEPS_ATTRIBUTES } from "@/lib/domain/import/kinds";
import type { Mapping } from "@/lib/domain/import/mapping";
import type { ColumnUse, Feeds } from "@/lib/domain/import/preview";

const OF_CUSTOMER = new Set(["customer", "email", "phone", "consent"]);

/** The table that a column feeds: a wide file's rows say something of the product and of the customer as well. */
export function feedsOf(
  kind: ImportKind,
  use: ColumnUse,
  field: string | null,
  mapping: Pick<Mapping, "fields">,
): Feeds | null {
  if (use === "none" || use === "private") return null;
  if (use === "productAttribute") return "products";
  if (use === "textAttribute" || use === "answer") return "rows";
  if (use === "attribute") {
    if (KEEPS_ATTRIBUTES[kind] === "product") return "products";
    const { customer, email, phone } = mapping.fields;
    return kind === "customers" || (customer ?? email ?? phone) !== undefined ? "customers" : "rows";
  }
  if (field?.startsWith("product") && kind !== "products") return "products";
  return field !== null && OF_CUSTOMER.has(field) ? "customers" : "rows";
}
