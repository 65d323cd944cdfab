import { AppError } from "@/lib/domain/errors";
import { profileColumn } from "@/lib/domain/import/column-profile";
import { guessMapping } from "@/lib/domain/import/guess-mapping";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { parseNumber } from "@/lib/domain/import/parse-number";
import { parseTime } from "@/lib/domain/import/parse-time";
import type { Purchase } from "@/lib/services/evaluate/lookalike-features";
import { readTable, type Table } from "@/lib/services/evaluate/read-table";

/** Files and, where the import's guess is not to be taken, columns. */
export interface PurchaseFiles {
  readonly orders: string;
  /** Where the orders do not say an item's category. */
  readonly products?: string | undefined;
  /** Column of the orders that groups items. */
  readonly group?: string | undefined;
}

export interface Purchases {
  readonly purchases: readonly Purchase[];
  readonly customers: number;
  readonly items: number;
  readonly groups: number;
  /** Rows without a customer, an item, a time or with a quantity of 0 or less. */
  readonly leftOut: number;
}

/**
 * Who bought what and when, by columns as the import guesses them. An item's group is what `group` names, else its
 * category, else the first word of what the orders call it. Throws AppError "import.columnMissing" for a column that is
 * needed and not found.
 */
export async function readPurchases(files: PurchaseFiles): Promise<Purchases> {
  const categories = files.products === undefined ? null : await readCategories(files.products);
  const table = await readTable({ file: files.orders, header: true });
  const fields = guessFields("orders", table);
  const holding = (field: string) => fields.get(field) ?? -1;
  const needed = (field: string) => {
    const at = holding(field);
    if (at < 0) throw new AppError("import.columnMissing", { column: field });
    return at;
  };
  const [customer, item, time] = [needed("customer"), needed("product"), needed("time")];
  const [quantity, price, title] = [holding("quantity"), holding("price"), holding("productTitle")];
  const group = files.group === undefined ? holding("productCategory") : table.place(files.group);
  const order = table.dateOrderAt(time);
  const [customers, items, groups] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const purchases: Purchase[] = [];
  let leftOut = 0;
  for await (const cells of table.rows()) {
    const cell = (at: number) => (at < 0 ? "" : (cells[at] ?? "").trim());
    const when = parseTime(cell(time), order);
    const size = quantity < 0 ? 1 : numberOf(cell(quantity));
    if (cell(customer) === "" || cell(item) === "" || !when.ok || !(size > 0)) {
      leftOut++;
      continue;
    }
    const named = group >= 0 ? cell(group) : (categories?.get(cell(item)) ?? firstWord(cell(title)));
    purchases.push({
      customer: numbered(customers, cell(customer)),
      item: numbered(items, cell(item)),
      group: numbered(groups, named.toLowerCase()),
      time: when.value.ms,
      money: price < 0 ? 0 : size * numberOf(cell(price)),
    });
  }
  return { purchases, customers: customers.size, items: items.size, groups: groups.size, leftOut };
}

async function readCategories(file: string): Promise<Map<string, string>> {
  const table = await readTable({ file, header: true });
  const fields = guessFields("products", table);
  const [product, category] = [fields.get("product") ?? -1, fields.get("category") ?? -1];
  if (product < 0 || category < 0)
    throw new AppError("import.columnMissing", { column: product < 0 ? "product" : "category" });
  const found = new Map<string, string>();
  for await (const cells of table.rows())
    found.set((cells[product] ?? "").trim(), (cells[category] ?? "").trim());
  return found;
}

/** Which column holds each field. */
function guessFields(kind: ImportKind, table: Table): Map<string, number> {
  const profiles = table.columns.map((name, at) =>
    profileColumn(
      name,
      table.sample.map((cells) => cells[at] ?? ""),
    ),
  );
  const { mapping } = guessMapping(kind, table.layout, profiles, "UTC");
  return new Map(
    Object.entries(mapping.fields).map(([field, column]) => [field, table.columns.indexOf(column)]),
  );
}

const firstWord = (title: string) => /[\p{L}\p{N}]+/u.exec(title)?.[0] ?? "";

function numberOf(cell: string): number {
  const parsed = parseNumber(cell);
  return parsed.ok && Number.isFinite(parsed.value) ? parsed.value : 0;
}

function numbered(known: Map<string, number>, name: string): number {
  const number = known.get(name) ?? known.size;
  known.set(name, number);
  return number;
}
