import type { MergedTable } from "@/lib/data/import/merge/merged-table";

type Name = MergedTable["name"];

/** Tables whose rows name a product or a customer, and the column in which they do. */
const NAMED_BY: Partial<Record<Name, readonly (readonly [Name, string])[]>> = {
  product: (["order_line", "order_item", "event", "document"] as const).map((table) => [table, "productId"]),
  customer: [
    ...(["order_line", "order_item", "order_head", "event", "document"] as const).map(
      (table) => [table, "customerId"] as const,
    ),
    ["customer", "personId"],
  ],
};

/** Who names rows of a table; nobody, but for products and customers. */
export function namedBy(name: Name): readonly (readonly [Name, string])[] {
  return NAMED_BY[name] ?? [];
}

/** The order in which tables are undone: rows that name others before those whom they name. */
export const UNDO_ORDER: readonly { readonly table: Name; readonly only?: string }[] = [
  ...(["order_line", "order_item", "order_head", "event", "document", "product"] as const).map((table) => ({
    table,
  })),
  // Other keys of a person name that person.
  { table: "customer", only: `t."personId" is not null` },
  { table: "customer", only: `t."personId" is null` },
];
