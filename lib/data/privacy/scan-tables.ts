import type { Transaction } from "@/lib/data/pool";
import { type ScanColumn, type ScanTable, scanColumns } from "@/lib/data/privacy/scan-columns";

export interface Wanted {
  readonly workspaceId: number;
  /** of whole tokens, case-insensitive; null: there are none */
  readonly pattern: string | null;
  readonly tokens: readonly string[];
  /** the stored key and other ones of the person, for columns of keys alone */
  readonly keys: readonly string[];
  readonly customerIds: readonly number[];
  readonly documentIds: readonly string[];
  readonly mentionIds: readonly string[];
}

export interface Places {
  readonly tables: number;
  readonly columns: number;
  /** what is left of the person */
  readonly remaining: { place: string; count: number }[];
  /** the same characters, naming something else */
  readonly elsewhere: { place: string; count: number }[];
}

/** Tables whose names and numbers are those of things, and of the workspace's members. */
const OF_OTHERS = new Set(["product", "user", "session", "account", "member", "verification", "workspace"]);

/** Keys under which JSON names people's rows. */
const HINT = "customerId|personId|documentId|mentionId|rowId|quotes";
const NAMED_IN_JSON = `$.** ? (@.customerId == $c[*] || @.personId == $c[*] || @.documentId == $d[*] || @.mentionId == $m[*])`;
const QUOTED_IN_JSON = `$.**.quotes[*] ? (@ == $m[*])`;

/**
 * Looks for a person in every column of every table: texts and JSON for the tokens, JSON and references for the ids,
 * bytes for the tokens in UTF-8 and UTF-16. Reads each table once.
 */
export async function scanTables(client: Pick<Transaction, "query">, wanted: Wanted): Promise<Places> {
  const tables = await scanColumns(client);
  const remaining: Places["remaining"] = [];
  const elsewhere: Places["elsewhere"] = [];
  for (const table of tables) {
    if (table.columns.length === 0) continue;
    for (const { column, inside, outside } of await hitsOf(client, table, wanted)) {
      const place = `${table.schema === "public" ? "" : `${table.schema}.`}${table.table}.${column}`;
      const isOthers = table.schema === "public" && OF_OTHERS.has(table.table);
      if (inside > 0) (isOthers ? elsewhere : remaining).push({ place, count: inside });
      if (outside > 0) elsewhere.push({ place, count: outside });
    }
  }
  const columns = tables.reduce((sum, table) => sum + table.columns.length, 0);
  return { tables: tables.length, columns, remaining, elsewhere };
}

async function hitsOf(client: Pick<Transaction, "query">, table: ScanTable, wanted: Wanted) {
  const own = table.scope ?? "true";
  const counts = table.columns.flatMap((column, index) => {
    const test = testOf(table, column);
    // Ids are the database's own: those of another workspace are never the person's.
    const isId = column.kind === "id";
    return [
      `(count(*) filter (where (${own}) and (${test})))::int as "i${index}"`,
      table.scope === null || isId
        ? `0 as "o${index}"`
        : `(count(*) filter (where not (${own}) and (${test})))::int as "o${index}"`,
    ];
  });
  const { rows } = await client.query<Record<string, number>>(
    `with given as (select $1::int, $2::text, $3::bytea[], $4::text[], $5::int[], $6::bigint[], $7::bigint[], $8::jsonb)
     select ${counts.join(", ")} from "${table.schema}"."${table.table}"`,
    parametersOf(wanted),
  );
  const [found] = rows;
  return table.columns.map(({ name }, index) => ({
    column: name,
    inside: found?.[`i${index}`] ?? 0,
    outside: found?.[`o${index}`] ?? 0,
  }));
}

function testOf({ schema, table }: ScanTable, { name, kind, refersTo }: ScanColumn): string {
  const column = `"${name}"`;
  if (kind === "id") {
    return refersTo === "customer"
      ? `${column} = any($5)`
      : `${column} = any(${refersTo === "document" ? "$6" : "$7"}::bigint[])`;
  }
  if (kind === "bytes") {
    return `exists (select 1 from unnest($3::bytea[]) token where position(token in ${column}) > 0)`;
  }
  const told = `($2::text is not null and ${column}::text ~* $2)`;
  if (schema === "public" && table === "customer" && name === "key") return `${told} or ${column} = any($4)`;
  if (kind === "text") return told;
  return `${told} or (${column}::text ~ '${HINT}' and (jsonb_path_exists(${column}::jsonb, '${NAMED_IN_JSON}', $8::jsonb)
    or jsonb_path_exists(${column}::jsonb, '${QUOTED_IN_JSON}', $8::jsonb)))`;
}

function parametersOf(wanted: Wanted): unknown[] {
  const { documentIds, mentionIds, customerIds } = wanted;
  const both = (ids: readonly string[]) => ids.flatMap((id) => [id, Number(id)]);
  const ids = { c: customerIds.flatMap((id) => [id, String(id)]), d: both(documentIds), m: both(mentionIds) };
  const bytes = wanted.tokens.flatMap((token) => [Buffer.from(token, "utf8"), Buffer.from(token, "utf16le")]);
  return [
    wanted.workspaceId,
    wanted.pattern,
    bytes,
    wanted.keys,
    customerIds,
    documentIds,
    mentionIds,
    JSON.stringify(ids),
  ];
}
