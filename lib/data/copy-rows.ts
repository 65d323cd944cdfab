import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { from as copyFrom } from "pg-copy-streams";
import type { Transaction } from "@/lib/data/pool";

/** What a cell may hold; arrays and objects go in as JSON, bytes as bytea, string arrays by `textArray`. */
export type Cell = string | number | bigint | boolean | Date | Uint8Array | object | null | undefined;

const CHUNK = 64 * 1024;

/** Bulk-loads rows by COPY in text format. Streams: memory does not grow with the number of rows. */
export async function copyRows(
  client: Transaction,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
): Promise<void> {
  const names = columns.map((column) => `"${column}"`).join(", ");
  const target = client.query(copyFrom(`copy "${table}" (${names}) from stdin`));
  await pipeline(Readable.from(lines(rows), { objectMode: false }), target);
}

/** A PostgreSQL array literal of strings. */
export function textArray(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replace(/[\\"]/g, "\\$&")}"`).join(",")}}`;
}

async function* lines(
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
): AsyncGenerator<string> {
  let chunk = "";
  for await (const row of rows) {
    chunk += `${row.map(encode).join("\t")}\n`;
    if (chunk.length > CHUNK) {
      yield chunk;
      chunk = "";
    }
  }
  if (chunk) yield chunk;
}

const SPECIAL: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function encode(cell: Cell): string {
  if (cell === null || cell === undefined) return "\\N";
  if (typeof cell === "string") return escapeText(cell);
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "\\N";
  if (typeof cell === "bigint" || typeof cell === "boolean") return String(cell);
  if (cell instanceof Date) return cell.toISOString();
  if (cell instanceof Uint8Array)
    return `\\\\x${Buffer.from(cell.buffer, cell.byteOffset, cell.byteLength).toString("hex")}`;
  return escapeText(JSON.stringify(cell));
}

/** PostgreSQL cannot store NUL in text. */
function escapeText(text: string): string {
  return text.replaceAll("\0", "").replace(/[\\\t\n\r]/g, (character) => SPECIAL[character] ?? character);
}
