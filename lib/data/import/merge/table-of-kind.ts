import type { MergedTable } from "@/lib/data/import/merge/merged-table";
import type { ImportKind } from "@/lib/domain/import/kinds";

/** Where the rows of each kind go. */
export const TABLE_OF_KIND: Record<ImportKind, MergedTable["name"]> = {
  reviews: "document",
  surveys: "document",
  dialogues: "document",
  orders: "order_line",
  events: "event",
  products: "product",
  customers: "customer",
};
