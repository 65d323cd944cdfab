import type { Transaction } from "@/lib/data/pool";

export type ScanKind = "text" | "json" | "bytes" | "id";

export interface ScanColumn {
  readonly name: string;
  readonly kind: ScanKind;
  /** of kind `id`: the table whose ids it holds */
  readonly refersTo: string | null;
}

export interface ScanTable {
  readonly schema: string;
  readonly table: string;
  readonly columns: readonly ScanColumn[];
  /** SQL: whether a row belongs to workspace $1; null where rows belong to no workspace */
  readonly scope: string | null;
}

interface Reference {
  readonly table: string;
  readonly column: string;
  readonly refTable: string;
  readonly refColumn: string;
}

const TEXTS = new Set([
  "text",
  "character varying",
  "character",
  "name",
  "ARRAY",
  "xml",
  "inet",
  "USER-DEFINED",
]);
const WHOLE = new Set(["integer", "bigint"]);
/** References that the schema does not declare, by the name that they all have. */
const BY_NAME: Readonly<Record<string, string>> = {
  customerId: "customer",
  aliasId: "customer",
  personId: "customer",
  documentId: "document",
  duplicateOfId: "document",
  mentionId: "mention",
};
const OF_PEOPLE = new Set(["customer", "document", "mention"]);

/** Every column of every table, PostgreSQL's own left out, that could hold a text or an id, and whose rows they are. */
export async function scanColumns(client: Pick<Transaction, "query">): Promise<ScanTable[]> {
  const { rows: found } = await client.query<{ schema: string; table: string; column: string; type: string }>(
    `select c.table_schema as schema, c.table_name as "table", c.column_name as "column", c.data_type as type
       from information_schema.columns c
       join information_schema.tables t on (t.table_schema, t.table_name) = (c.table_schema, c.table_name)
      where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
        and c.table_schema not like 'pg\\_%' order by 1, 2, c.ordinal_position`,
  );
  const { rows: references } = await client.query<Reference>(
    `select r.relname as "table", a.attname as "column", f.relname as "refTable", b.attname as "refColumn"
       from pg_constraint k
       join pg_class r on r.oid = k.conrelid join pg_class f on f.oid = k.confrelid
       join pg_namespace n on n.oid = r.relnamespace and n.nspname = 'public'
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
       join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
      where k.contype = 'f' and array_length(k.conkey, 1) = 1 order by 1, 2`,
  );
  const tables = new Map<string, { schema: string; table: string; columns: ScanColumn[]; names: string[] }>();
  for (const { schema, table, column, type } of found) {
    const at = `${schema}.${table}`;
    const entry = tables.get(at) ?? { schema, table, columns: [], names: [] };
    tables.set(at, entry);
    entry.names.push(column);
    const kept = columnOf(table, column, type, references);
    if (kept) entry.columns.push(kept);
  }
  return [...tables.values()].map(({ names, ...table }) => ({
    ...table,
    scope: table.schema === "public" ? scopeOf(table.table, names, references, []) : null,
  }));
}

function columnOf(
  table: string,
  name: string,
  type: string,
  references: readonly Reference[],
): ScanColumn | null {
  if (TEXTS.has(type)) return { name, kind: "text", refersTo: null };
  if (type === "json" || type === "jsonb") return { name, kind: "json", refersTo: null };
  if (type === "bytea") return { name, kind: "bytes", refersTo: null };
  if (!WHOLE.has(type)) return null;
  if (name === "id" && OF_PEOPLE.has(table)) return { name, kind: "id", refersTo: table };
  const declared = references.find((one) => one.table === table && one.column === name)?.refTable;
  const refersTo = declared ?? BY_NAME[name] ?? null;
  return refersTo !== null && OF_PEOPLE.has(refersTo) ? { name, kind: "id", refersTo } : null;
}

/** Whose a row is, by its own column or along its references. */
function scopeOf(
  table: string,
  names: readonly string[] | null,
  references: readonly Reference[],
  seen: readonly string[],
): string | null {
  if (table === "workspace") return `id = $1`;
  if (names?.includes("workspaceId")) return `"workspaceId" = $1`;
  for (const { column, refTable, refColumn } of references.filter((one) => one.table === table)) {
    if (seen.includes(refTable) || refTable === "user") continue;
    if (refTable === "workspace") return `"${column}" = $1`;
    const inner = scopeOf(refTable, null, references, [...seen, table]);
    if (inner) return `"${column}" in (select "${refColumn}" from "${refTable}" where ${inner})`;
  }
  return null;
}
