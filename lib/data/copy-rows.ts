import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { from as copyFrom } from "pg-copy-streams";
import type { Transaction } from "@/lib/data/pool";

/** What a cell may hold; arrays and objects go in as JSON, bytes as bytea, string arrays by `textArray`. */
export type Cell = string | number | bigint | boolean | Date | Uint8Array | object | null | undefined;

const CHUNK = 64 * 1024;

type Rows = Iterable<readonly Cell[]>;

/** Bulk-loads rows by COPY in text format. */
export async function copyRows(
  client: Transaction,
  table: string,
  columns: readonly string[],
  rows: Rows,
): Promise<void> {
  await copyBatches(client, table, columns, [rows]);
}

/** Bulk-loads rows by COPY in text format, as their batches come. Memory does not grow with the number of rows. */
export async function copyBatches(
  client: Transaction,
  table: string,
  columns: readonly string[],
  batches: Iterable<Rows> | AsyncIterable<Rows>,
): Promise<void> {
  const names = columns.map((column) => `"${column}"`).join(", ");
  const target = client.query(copyFrom(`copy "${table}" (${names}) from stdin`));
  await pipeline(Readable.from(chunks(batches), { objectMode: false }), target);
}

/** A PostgreSQL array literal of strings. */
export function textArray(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replace(/[\\"]/g, "\\$&")}"`).join(",")}}`;
}

async function* chunks(batches: Iterable<Rows> | AsyncIterable<Rows>): AsyncGenerator<string> {
  // Row by row without waiting: a promise for each would cost more than the row.
  for await (const rows of batches) yield* lines(rows);
}

function* lines(rows: Rows): Generator<string> {
  let chunk = "";
  for (const row of rows) {
    for (let index = 0; index < row.length; index++) {
      if (index > 0) chunk += "\t";
      const cell = row[index];
      chunk += cell === null || cell === undefined ? "\\N" : encode(cell);
    }
    chunk += "\n";
    if (chunk.length > CHUNK) {
      yield chunk;
      chunk = "";
    }
  }
  if (chunk) yield chunk;
}

const HAS_SPECIAL = /[\0\\\t\n\r]/;
const SPECIAL: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function encode(cell: Exclude<Cell, null | undefined>): string {
  if (typeof cell === "string") return escapeText(cell);
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "\\N";
  if (typeof cell === "bigint" || typeof cell === "boolean") return String(cell);
  if (cell instanceof Date) return cell.toISOString();
  if (cell instanceof Uint8Array)
    return `\\\\x${Buffer.from(cell.buffer, cell.byteOffset, cell.byteLength).toString("hex")}`;
  return escapeText(storableJson(JSON.stringify(cell)));
}

/** JSON writes NUL and halves of characters as escapes, which PostgreSQL refuses: they become U+FFFD. */
function storableJson(json: string): string {
  if (!json.includes("\\u")) return json;
  return json.replace(/\\(?:u(?:0000|d[89a-f][0-9a-f]{2})|.)/g, (found) =>
    found.length > 2 ? "\\ufffd" : found,
  );
}

/** PostgreSQL cannot store NUL in text. */
function escapeText(text: string): string {
  if (!HAS_SPECIAL.test(text)) return text;
  return text.replaceAll("\0", "").replace(/[\\\t\n\r]/g, (character) => SPECIAL[character] ?? character);
}
