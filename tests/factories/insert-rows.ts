import type pg from "pg";

type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts rows that all have the same columns, many in a statement, and returns the named column of each in order.
 * Plain objects go in as JSON, arrays as PostgreSQL arrays: for a JSON array pass its text.
 */
export async function insertRows<T = number>(
  client: pg.ClientBase,
  table: string,
  rows: readonly Row[],
  returning?: string,
): Promise<T[]> {
  const columns = Object.keys(rows[0] ?? {});
  const perStatement = Math.max(1, Math.floor(30_000 / Math.max(1, columns.length)));
  const out: T[] = [];
  for (let from = 0; from < rows.length; from += perStatement) {
    const chunk = rows.slice(from, from + perStatement);
    const values: unknown[] = [];
    const tuples = chunk.map(
      (row) =>
        `(${columns
          .map((column) => {
            values.push(toParameter(row[column]));
            return `$${values.length}`;
          })
          .join(",")})`,
    );
    const names = columns.map((column) => `"${column}"`).join(",");
    const tail = returning ? ` returning "${returning}" as value` : "";
    const { rows: back } = await client.query<{ value: T }>(
      `insert into "${table}" (${names}) values ${tuples.join(",")}${tail}`,
      values,
    );
    for (const row of back) out.push(row.value);
  }
  return out;
}

function toParameter(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof Date || Buffer.isBuffer(value) || Array.isArray(value)) return value;
  return typeof value === "object" ? JSON.stringify(value) : value;
}
