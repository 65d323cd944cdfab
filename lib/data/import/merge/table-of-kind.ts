import type { MergedTable } from "@/lib/data/import/merge/merged-table";
import type { ImportKind } from "@/lib/domain/import/kinds";
import type { Mapping } from "@/lib/domain/import/mapping";
import { orderTable } from "@/lib/domain/import/order-table";

const TABLES: Record<Exclude<ImportKind, "orders">, MergedTable["name"]> = {
  reviews: "document",
  surveys: "document",
  dialogues: "document",
  events: "event",
  products: "product",
  customers: "customer",
};

/** Where the rows of a file go. */
export function tableOfKind(
  kind: ImportKind,
  mapping: Pick<Mapping, "fields" | "constants">,
): MergedTable["name"] {
  return kind === "orders" ? orderTable(mapping) : TABLES[kind];
}
