import { pool, type Transaction } from "@/lib/data/pool";
import { FIELDS, type FieldType, type ImportKind } from "@/lib/domain/import/kinds";

const COLUMN_TYPES: Record<FieldType, string> = {
  id: "text",
  text: "text",
  label: "text",
  eventType: "text",
  speaker: "text",
  contact: "text",
  transcript: "text",
  number: "double precision",
  money: "double precision",
  rating: "double precision",
  integer: "integer",
  time: "timestamptz",
  boolean: "boolean",
};

const COMMON: Record<string, string> = {
  /** counts the rows; several can come from one line */
  row: "integer not null",
  line: "integer not null",
  identity: "text",
  attributes: "jsonb",
  productAttributes: "jsonb",
  /** of the customer whom the row names */
  emailHash: "text",
  phoneHash: "text",
  contacts: "jsonb",
  /** of a rejected row */
  reason: "text",
  column: "text",
  value: "text",
  suggestion: "text",
  raw: "text",
  cells: "jsonb",
};

/** Of kinds whose rows are documents: the text before masking, where it is kept, and what was found in it. */
const OF_TEXTS: Record<string, string> = {
  textAttributes: "jsonb",
  originalText: "text",
  masked: "integer",
  flags: "text[]",
  bands: "integer[]",
};

function columnsOf(kind: ImportKind): readonly (readonly [string, string])[] {
  const fields = FIELDS[kind].map(({ name, type }) => [name, COLUMN_TYPES[type]] as const);
  const hasTexts = fields.some(([name]) => name === "text");
  return [...Object.entries(COMMON), ...(hasTexts ? Object.entries(OF_TEXTS) : []), ...fields];
}

/** Columns of staging: those of every kind, then the kind's fields. A row has either a `reason` or an `identity`. */
export function stagingColumns(kind: ImportKind): string[] {
  return columnsOf(kind).map(([name]) => name);
}

/**
 * Lends a connection with an empty table `staging` for rows of this kind. The table is temporary: nobody else sees it,
 * it is not logged, and it goes with the connection, which is closed afterwards, however this ends.
 */
export async function withStaging<T>(
  kind: ImportKind,
  work: (client: Transaction) => Promise<T>,
): Promise<T> {
  const client = await pool().connect();
  // A connection that the server drops says so by an event as well as by the failing query.
  client.on("error", () => {});
  try {
    // Only before a connection's first temporary table; one that had some before does with what it has.
    await client.query("set temp_buffers = '64MB'").catch(() => {});
    const columns = columnsOf(kind);
    await client.query(
      `create temp table staging (${columns.map(([name, type]) => `"${name}" ${type}`).join(", ")})`,
    );
    return await work(client);
  } finally {
    client.release(true);
  }
}
