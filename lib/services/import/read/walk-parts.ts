import { AppError } from "@/lib/domain/errors";
import { findJsonTables } from "@/lib/domain/import/find-json-tables";
import { guessLayout } from "@/lib/domain/import/guess-layout";
import type { Encoding, Format } from "@/lib/domain/import/mapping";
import {
  type ByteSource,
  hasRange,
  headOfText,
  type RangedSource,
} from "@/lib/services/import/read/byte-source";
import { decodeText } from "@/lib/services/import/read/decode-text";
import { detectEncoding } from "@/lib/services/import/read/detect-encoding";
import { uniqueName } from "@/lib/services/import/read/entry-name";
import { gunzipSource } from "@/lib/services/import/read/gunzip-source";
import { type ArchiveEntry, openArchive } from "@/lib/services/import/read/open-archive";
import { parquetMetadata } from "@/lib/services/import/read/parquet/read-parquet";
import { recognise } from "@/lib/services/import/read/recognise";
import type { TemporaryFiles } from "@/lib/services/import/read/temporary-files";
import {
  officeKind,
  openWorkbook,
  type Sheet,
  type Workbook,
} from "@/lib/services/import/read/workbook/open-workbook";
import { sheetSize } from "@/lib/services/import/read/workbook/sheet-size";

/** Between the names of a file and of what it holds: book.xlsx › March. */
export const INSIDE = " › ";

type Content =
  | { readonly kind: "text"; readonly source: ByteSource }
  | { readonly kind: "json"; readonly source: ByteSource; readonly keys: readonly string[] | null }
  | { readonly kind: "parquet"; readonly source: RangedSource }
  | { readonly kind: "sheet"; readonly workbook: Workbook; readonly sheet: Sheet }
  | { readonly kind: "unreadable"; readonly error: AppError };

/** One table of a file, found and ready to be read. */
export interface Part {
  readonly path: string;
  /** where the document lies that it is in: lists of one JSON text share it */
  readonly document: string;
  readonly format: Format | null;
  readonly size: number | null;
  readonly rows: number | null;
  readonly hidden: boolean;
  readonly content: Content;
}

export interface Walk {
  readonly files: TemporaryFiles;
  /** the path asked for: what cannot lie on it is not opened; empty for all */
  readonly wanted: string;
}

/** Archives in archives: one in another, no more. */
const DEEPEST = 2;
const TEXT_HEAD = 64 * 1024;
/** Lists that begin later in a JSON text are not found, and the largest is the largest so far. */
const JSON_HEAD = 4 * 1024 * 1024;

/** Finds the tables of a source, whatever they are packed in. Throws the error of a file that cannot be read at all. */
export async function* walkParts(source: ByteSource, walk: Walk, path = "", depth = 0): AsyncGenerator<Part> {
  const content = await recognise(source);
  if (content === "text") yield* textParts(source, path);
  else if (content === "parquet") {
    const near = await atAnyPlace(source, walk);
    const rows = Number((await parquetMetadata(near)).num_rows);
    const base = { path, document: path, format: "parquet" as const, size: source.size, hidden: false };
    yield { ...base, rows, content: { kind: "parquet", source: near } };
  } else if (content === "gzip") {
    if (depth >= DEEPEST) throw new AppError("import.nestedTooDeep");
    yield* walkParts(gunzipSource(source), walk, path, depth + 1);
  } else {
    const near = await atAnyPlace(source, walk);
    const entries = await openArchive(near.size ?? 0, near.range, near.packed);
    if (officeKind(entries)) yield* sheetParts(entries, walk, path);
    else if (depth >= DEEPEST) throw new AppError("import.nestedTooDeep");
    else yield* entryParts(entries, walk, path, depth);
  }
}

async function atAnyPlace(source: ByteSource, walk: Walk): Promise<RangedSource> {
  const near = source.range ? source : await walk.files.spool(source);
  if (!hasRange(near)) throw new AppError("import.unexpected");
  return near;
}

const inside = (path: string, name: string) => (path === "" ? name : `${path}${INSIDE}${name}`);

/** Whether what is asked for can be at a path, in it, or be what the path is in. */
const leadsTo = (path: string, wanted: string) =>
  wanted === "" || path === wanted || wanted.startsWith(path + INSIDE) || path.startsWith(wanted + INSIDE);

async function* entryParts(
  entries: readonly ArchiveEntry[],
  walk: Walk,
  path: string,
  depth: number,
): AsyncGenerator<Part> {
  let problem: AppError | null = null;
  let found = false;
  for (const entry of entries) {
    const name = inside(path, entry.name);
    if (entry.size === 0 || !leadsTo(name, walk.wanted)) continue;
    try {
      for await (const part of walkParts(entry.source, walk, name, depth + 1)) {
        found = true;
        yield part;
      }
    } catch (error) {
      if (!(error instanceof AppError) || error.kind !== "invalid") throw error;
      // Pictures and letters are no tables; what is a table and cannot be read must not vanish from sight.
      problem ??= error;
      if (error.code === "import.notText" || error.code === "import.noRows") continue;
      if (entries.length === 1) throw error;
      const base = { path: name, document: name, format: null, size: entry.size, rows: null, hidden: false };
      found = true;
      yield { ...base, content: { kind: "unreadable", error } };
    }
  }
  if (!found && problem) throw problem;
}

async function* sheetParts(entries: readonly ArchiveEntry[], walk: Walk, path: string): AsyncGenerator<Part> {
  const workbook = await openWorkbook(entries, walk.files);
  const names = new Set<string>();
  for (const sheet of workbook.sheets) {
    const name = inside(path, uniqueName(sheet.name, names));
    if (!leadsTo(name, walk.wanted)) continue;
    const { empty, rows } = await sheetSize(sheet);
    const base = { path: name, document: name, format: "xlsx" as const, size: sheet.source.size };
    if (!empty) yield { ...base, rows, hidden: sheet.hidden, content: { kind: "sheet", workbook, sheet } };
  }
}

async function* textParts(source: ByteSource, path: string): AsyncGenerator<Part> {
  const head = await textHead(source, TEXT_HEAD);
  if (head.text.trim() === "") throw new AppError("import.noRows");
  const { format } = guessLayout(head.text, head.encoding);
  const base = { path, document: path, size: source.size, rows: null, hidden: false };
  if (format !== "json") {
    yield { ...base, format, content: { kind: "text", source } };
    return;
  }
  const tables = findJsonTables((await textHead(source, JSON_HEAD)).text);
  if (tables.length === 0) throw new AppError("import.noObjects");
  for (const { path: keys } of tables) {
    const name = tables.length > 1 && keys && keys.length > 0 ? inside(path, keys.join(".")) : path;
    yield { ...base, path: name, format, content: { kind: "json", source, keys } };
  }
}

/** The beginning of a source as text, in the encoding that it seems to have. */
export async function textHead(
  source: ByteSource,
  bytes: number,
): Promise<{ text: string; encoding: Encoding }> {
  const head = await headOfText(source, bytes);
  const encoding = detectEncoding(head);
  let text = "";
  for await (const piece of decodeText([head], encoding)) text += piece;
  return { text, encoding };
}
