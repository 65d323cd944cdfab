import { lastKeys, lastValue } from "@/lib/data/import/merge/last-said";
import type { MergeScope } from "@/lib/data/import/merge/merge-scope";
import { mergeTable } from "@/lib/data/import/merge/merge-table";
import { MERGED_TABLES, sqlType } from "@/lib/data/import/merge/merged-table";

/** What rows of other kinds say of whom they name: the table's column → staging's. */
const SAID = {
  product: {
    title: "productTitle",
    category: "productCategory",
    brand: "productBrand",
    price: "productPrice",
    attributes: "productAttributes",
  },
  customer: {
    attributes: "attributes",
    emailHash: "emailHash",
    phoneHash: "phoneHash",
    contacts: "contacts",
  },
} as const;

/** What a merge found of the products or customers that its rows name. */
export interface Named {
  readonly added: number;
  /** named so far by other rows only */
  readonly unknown: number;
}

/**
 * Adds the products or customers that rows name and nobody knows yet, and what the rows say of them; makes the table
 * `product_of` or `customer_of` (key, id), whose rows nobody can delete until the transaction ends.
 */
export async function referTo(scope: MergeScope, name: keyof typeof SAID, order: string): Promise<Named> {
  const { client, workspaceId } = scope;
  const table = MERGED_TABLES[name];
  const present = await presentColumns(scope, Object.values(SAID[name]));
  const columns = table.columns.map((column) => {
    const source = (SAID[name] as Readonly<Record<string, string>>)[column.name];
    if (source === undefined || !present.has(source)) return `null::${sqlType(column)} as "${column.name}"`;
    const last = column.type === "object" ? lastKeys : lastValue;
    return `${last(`w."${source}"`, order)} as "${column.name}"`;
  });
  const { rowCount } = await client.query(
    `create temp table named_${name} on commit drop as
     select w.${name} as key, min(w."row") as "row", ${columns.join(", ")}
       from winner w where w.${name} is not null group by w.${name}`,
  );
  await client.query(`analyze named_${name}`);
  const incoming = { view: `named_${name}`, rows: rowCount ?? 0, own: false };
  const { added } = await mergeTable(scope, table, incoming);
  await client.query(
    `create temp table ${name}_of on commit drop as
     select t.key, t.id, ${name === "customer" ? `t.known or t."personId" is not null` : "t.known"} as known from named_${name} n
       join "${name}" t on t."workspaceId" = ${workspaceId} and t.key = n.key for key share of t`,
  );
  await client.query(`analyze ${name}_of`);
  const { rows } = await client.query<{ unknown: number }>(
    `select (count(*) filter (where not known))::int as unknown from ${name}_of`,
  );
  return { added, unknown: rows[0]?.unknown ?? 0 };
}

async function presentColumns({ client }: MergeScope, names: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<Record<string, boolean>>(
    `select ${names.map((name) => `count("${name}") > 0 as "${name}"`).join(", ")} from staging`,
  );
  return new Set(names.filter((name) => rows[0]?.[name]));
}
