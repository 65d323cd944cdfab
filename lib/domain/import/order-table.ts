import type { Mapping } from "@/lib/domain/import/mapping";

/** Where the rows of a file of orders go: one table a file, by what it has columns for. */
export type OrderTable = "order_line" | "order_item" | "order_head";

/**
 * Rows without a product are heads of orders; lines without a time wait, as items, for the head of their order. A cell
 * that is empty where the file has the column does not make a row another thing: it rejects it.
 */
export function orderTable({ fields, constants }: Pick<Mapping, "fields" | "constants">): OrderTable {
  const has = (name: string) => fields[name] !== undefined || constants[name] !== undefined;
  if (!has("product")) return "order_head";
  return has("time") ? "order_line" : "order_item";
}
