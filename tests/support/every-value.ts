import { pool } from "@/lib/data/pool";

export interface StoredValue {
  /** table.column.key… */
  readonly at: string;
  /** the last part of it */
  readonly name: string;
  readonly value: unknown;
}

/** Everything in the database, a value at a time: written as rows of JSON, and read here rather than by SQL. */
export async function* everyValue(): AsyncGenerator<StoredValue> {
  const { rows: tables } = await pool().query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'`,
  );
  for (const { name } of tables) {
    const { rows } = await pool().query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${name} t`,
    );
    for (const { row } of rows) yield* valuesOf(name, row);
  }
}

function* valuesOf(at: string, value: unknown, name = ""): Generator<StoredValue> {
  if (Array.isArray(value)) for (const inner of value) yield* valuesOf(at, inner, name);
  else if (value !== null && typeof value === "object")
    for (const [key, inner] of Object.entries(value)) yield* valuesOf(`${at}.${key}`, inner, key);
  else yield { at, name, value };
}
