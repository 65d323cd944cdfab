/** A type of PostgreSQL, or an object whose keys are merged one by one. */
export type MergedType =
  | "integer"
  | "bigint"
  | "double precision"
  | "text"
  | "boolean"
  | "timestamptz"
  | '"EventType"'
  | "object";

export interface MergedColumn {
  readonly name: string;
  readonly type: MergedType;
  /** its change alone is no update to speak of */
  readonly silent?: true;
  /** columns that always come from the same row as this one, as SQL types */
  readonly followers?: Readonly<Record<string, string>>;
  /** what else is set when it changes */
  readonly resets?: Readonly<Record<string, string>>;
}

/** As PostgreSQL calls it. */
export function sqlType({ type }: MergedColumn): string {
  return type === "object" ? "jsonb" : type;
}

/** How rows of a table become one row: see mergeTable and, for undo, foldStatements. */
export interface MergedTable {
  readonly name: "product" | "customer" | "order_line" | "order_item" | "order_head" | "event" | "document";
  /** set when a row is added, and never again */
  readonly fixed: readonly string[];
  readonly columns: readonly MergedColumn[];
  /** the file's own time of a row, where it has one: an older row changes nothing */
  readonly time: string;
  /** whether rows of other kinds can name one before its own row comes: it has a column `known` */
  readonly named: boolean;
}

const time = (name: string, silent?: true): MergedColumn => ({
  name,
  type: "timestamptz",
  ...(silent ? { silent } : {}),
});
const columns = (type: MergedType, ...names: string[]): MergedColumn[] =>
  names.map((name) => ({ name, type }));

export const MERGED_TABLES: Record<MergedTable["name"], MergedTable> = {
  product: {
    name: "product",
    fixed: [],
    columns: [
      ...columns("text", "title", "category", "brand"),
      ...columns("double precision", "price", "listPrice"),
      ...columns("integer", "stock"),
      ...columns("object", "attributes"),
      time("listedAt"),
      time("updatedAt", true),
    ],
    time: "updatedAt",
    named: true,
  },
  customer: {
    name: "customer",
    fixed: [],
    columns: [
      ...columns("object", "attributes", "contacts"),
      ...columns("text", "emailHash", "phoneHash"),
      ...columns("boolean", "consent"),
      ...columns("integer", "personId"),
      time("joinedAt"),
      time("updatedAt", true),
    ],
    time: "updatedAt",
    named: true,
  },
  order_line: {
    name: "order_line",
    fixed: ["orderKey", "productId", "unitPrice", "orderedAt"],
    columns: [
      ...columns("integer", "customerId"),
      ...columns("double precision", "quantity"),
      ...columns("text", "status"),
      ...columns("boolean", "returned"),
      time("updatedAt", true),
    ],
    time: "updatedAt",
    named: false,
  },
  order_item: {
    name: "order_item",
    fixed: ["orderKey", "productId", "unitPrice"],
    columns: [
      ...columns("integer", "customerId"),
      ...columns("double precision", "quantity"),
      ...columns("text", "status"),
      ...columns("boolean", "returned"),
      time("dueAt"),
      time("updatedAt", true),
    ],
    time: "updatedAt",
    named: false,
  },
  order_head: {
    name: "order_head",
    fixed: [],
    columns: [
      ...columns("integer", "customerId"),
      ...columns("text", "status"),
      ...columns("boolean", "returned"),
      time("orderedAt"),
      ...columns("double precision", "amount"),
      time("updatedAt", true),
    ],
    time: "updatedAt",
    named: false,
  },
  event: {
    name: "event",
    fixed: [],
    columns: [
      ...columns('"EventType"', "type"),
      ...columns("integer", "customerId", "productId"),
      ...columns("text", "sessionKey"),
      ...columns("integer", "position"),
      time("occurredAt"),
    ],
    time: "occurredAt",
    named: false,
  },
  document: {
    name: "document",
    fixed: ["source", "dialogueKey", "turn"],
    columns: [
      ...columns("text", "orderKey"),
      ...columns("integer", "customerId", "productId"),
      ...columns("double precision", "rating"),
      {
        name: "text",
        type: "text",
        followers: {
          originalText: "text",
          masked: "integer",
          bands: "integer[]",
          spamReasons: "text[]",
        },
        // the next run reads it anew
        resets: { languageVersion: "0", language: "null", restored: "false" },
      },
      ...columns("text", "question", "speaker"),
      ...columns("object", "attributes"),
      time("writtenAt"),
    ],
    time: "writtenAt",
    named: false,
  },
};

/** Columns that cannot be null, with what stands there when nobody says anything. */
const DEFAULTS: Readonly<Record<string, string>> = {
  attributes: "'{}'",
  text: "''",
  masked: "0",
  bands: "'{}'",
  spamReasons: "'{}'",
};

/** An expression that is never null where the column cannot be. */
export function orDefault(column: string, expression: string): string {
  const fallback = DEFAULTS[column];
  return fallback === undefined ? expression : `coalesce(${expression}, ${fallback})`;
}
