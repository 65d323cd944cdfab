import { findTimeZone } from "@/lib/data/import/find-time-zone";
import { touchSavedMapping } from "@/lib/data/import/saved-mapping-touch";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { type ColumnProfile, profileColumn } from "@/lib/domain/import/column-profile";
import { feedsOf } from "@/lib/domain/import/feeds-of";
import { fitMapping, matchSaved, type SavedMapping } from "@/lib/domain/import/file-shape";
import { findingOf } from "@/lib/domain/import/finding-of";
import { guessKind } from "@/lib/domain/import/guess-kind";
import { type ColumnGuess, guessMapping } from "@/lib/domain/import/guess-mapping";
import { FIELDS, type ImportKind } from "@/lib/domain/import/kinds";
import { type Layout, type Mapping, missingFields } from "@/lib/domain/import/mapping";
import { createNormaliser, type RowProblem } from "@/lib/domain/import/normalise-row";
import type { ColumnPreview, ImportPreview, ProblemCount, RowPreview } from "@/lib/domain/import/preview";
import type { RawRecord } from "@/lib/domain/import/raw-record";
import { getImport } from "@/lib/services/import/get-import";
import { listMappings } from "@/lib/services/import/list-mappings";
import { type SampleTable, sampleTable } from "@/lib/services/import/read/sample-table";
import { settleDateOrders } from "@/lib/services/import/settle-date-orders";
import { openStoredFile } from "@/lib/services/import/stored-file";

const SHOWN_ROWS = 50;

export interface PreviewChoice {
  /** what the person says the file is; guessed if left out */
  readonly kind?: ImportKind | undefined;
  /** how the bytes are read; guessed if left out */
  readonly layout?: Layout | undefined;
  /** which column is what; guessed if left out */
  readonly mapping?: Mapping | undefined;
  /** a saved mapping to use in the place of the guess; it is marked as used */
  readonly savedMappingId?: number | undefined;
}

/** Tries an uploaded file on its first rows, under the choices made so far and guesses for the rest. Changes no data. */
export async function previewImport(
  actor: Actor,
  importId: number,
  choice: PreviewChoice,
): Promise<ImportPreview> {
  authorise(actor, "import");
  const found = await getImport(actor, importId);
  const file = await openStoredFile(found);
  const timeZone = await findTimeZone(actor.workspaceId);
  const table = await sampleTable(file, found.part, choice.mapping ?? choice.layout);
  const { layout } = table;
  if (table.columns.length === 0 && layout.format.startsWith("json")) throw new AppError("import.noObjects");
  if (table.records.every((record) => isHeaderAgain(record, table.columns)))
    throw new AppError("import.noRows");
  const whole = table.records.filter(({ problem }) => problem === null);
  const profiles = table.columns.map((name, index) =>
    profileColumn(
      name,
      whole.map(({ cells }) => cells[index] ?? ""),
    ),
  );
  const all = await listMappings(actor);
  const saved = matchSaved(all, layout, table.columns);
  const used = choice.mapping
    ? null
    : await savedChoice(actor, all, choice.savedMappingId, layout, table.columns);
  const chosen = choice.mapping ?? used?.mapping;
  const said = used?.kind ?? choice.kind;
  const {
    kind,
    guess: first,
    confidence,
  } = said
    ? { kind: said, guess: guessMapping(said, layout, profiles, timeZone), confidence: 1 }
    : guessKind(found.fileName, layout, profiles, timeZone);
  const guess = chosen ? first : await settleDateOrders(file, found.part, layout, first);
  const mapping = chosen ?? guess.mapping;
  const columns = chosen ? chosenColumns(chosen, guess.columns) : guess.columns;
  const unclearDates = chosen ? [] : guess.unclearDates;
  return {
    kind,
    kindConfidence: confidence,
    mapping,
    columns: columns.map((column, index) => describe(kind, column, profiles[index], mapping, unclearDates)),
    ...tryRows(kind, mapping, table, timeZone),
    missing: missingFields(kind, mapping),
    unclearDates,
    saved,
    savedId: used?.id ?? null,
  };
}

/** The saved mapping that was asked for, as this file's columns have it. Throws `notFound`, `import.mappingUnfit`. */
async function savedChoice(
  actor: Actor,
  all: readonly SavedMapping[],
  id: number | undefined,
  layout: Layout,
  columns: readonly string[],
): Promise<Pick<SavedMapping, "id" | "kind" | "mapping"> | null> {
  if (id === undefined) return null;
  const found = all.find((item) => item.id === id);
  if (!found) throw new AppError("notFound", {}, "notFound");
  const { kind, name } = found;
  const mapping = fitMapping(kind, found.mapping, layout, columns, true);
  if (!mapping) throw new AppError("import.mappingUnfit", { name }, "conflict");
  await touchSavedMapping(actor.workspaceId, id);
  return { id, kind, mapping };
}

/** Whether a row only says the columns' names once more. */
function isHeaderAgain({ cells, problem }: RawRecord, columns: readonly string[]): boolean {
  return problem === null && cells.every((cell, index) => cell.trim() === (columns[index] ?? ""));
}

/** The person's choice, with what the guess knew beside it. */
function chosenColumns(mapping: Mapping, guessed: readonly ColumnGuess[]): ColumnGuess[] {
  const fieldOf = new Map(Object.entries(mapping.fields).map(([field, column]) => [column, field]));
  return guessed.map((guess): ColumnGuess => {
    const field = fieldOf.get(guess.column) ?? null;
    const use = field ? "field" : usedAs(mapping, guess);
    const confidence = use === "none" ? 0 : field !== null && field === guess.field ? guess.confidence : 1;
    return { ...guess, use, field, confidence };
  });
}

function usedAs(mapping: Mapping, { column, use }: ColumnGuess): ColumnGuess["use"] {
  if (mapping.answers?.includes(column)) return "answer";
  if (mapping.attributes.includes(column)) return "attribute";
  if (mapping.productAttributes.includes(column)) return "productAttribute";
  if (mapping.textAttributes?.includes(column)) return "textAttribute";
  return use === "private" ? "private" : "none";
}

function describe(
  kind: ImportKind,
  guess: ColumnGuess,
  profile: ColumnProfile | undefined,
  mapping: Mapping,
  unclear: readonly string[],
): ColumnPreview {
  const { column, ...rest } = guess;
  const samples = (profile?.samples ?? []).map((cell) => (cell.length > 80 ? `${cell.slice(0, 79)}…` : cell));
  return {
    name: column,
    samples,
    ...rest,
    finding: findingOf(guess, profile, unclear, mapping),
    feeds: feedsOf(kind, guess.use, guess.field, mapping),
  };
}

function tryRows(
  kind: ImportKind,
  mapping: Mapping,
  table: SampleTable,
  timeZone: string,
): Pick<ImportPreview, "fields" | "rows" | "tried" | "bad" | "problems"> {
  const normalise = createNormaliser(kind, mapping, table.columns, timeZone);
  const fields = FIELDS[kind]
    .map(({ name }) => name)
    .filter((name) => mapping.fields[name] !== undefined || mapping.constants[name] !== undefined);
  const places = fields.map((name) => table.columns.indexOf(mapping.fields[name] ?? ""));
  const rows = table.records.map((record): RowPreview => {
    const outcome = record.problem ? null : normalise(record.cells);
    const uncut = record.problem
      ? {
          reason: record.problem,
          column: null,
          field: null,
          value: record.raw.slice(0, 200),
          suggestion: null,
        }
      : null;
    return {
      line: record.line,
      values: outcome?.problem
        ? places.map((place) => record.cells[place] || null)
        : fields.map((name) => outcome?.rows[0]?.values[name] ?? null),
      makes: outcome?.rows.length ?? 0,
      problem: uncut ?? problemOf(outcome?.problem ?? null),
    };
  });
  const problems = countProblems(rows);
  const bad = problems.reduce((sum, problem) => sum + problem.rows, 0);
  return { fields, rows: rows.slice(0, SHOWN_ROWS).map(shorten), tried: rows.length, bad, problems };
}

function problemOf(problem: RowProblem | null): RowPreview["problem"] {
  if (!problem) return null;
  return { ...problem, value: problem.value?.slice(0, 200) ?? null };
}

function countProblems(rows: readonly RowPreview[]): ProblemCount[] {
  const counts = new Map<string, ProblemCount>();
  for (const { problem } of rows) {
    if (!problem) continue;
    const { reason, column } = problem;
    const key = `${reason} ${column ?? ""}`;
    counts.set(key, { reason, column, rows: (counts.get(key)?.rows ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.rows - a.rows);
}

/** Texts are shown by their beginning: fifty reviews of a page each are too much to send. */
function shorten(row: RowPreview): RowPreview {
  const values = row.values.map((value) =>
    typeof value === "string" && value.length > 160 ? `${value.slice(0, 159)}…` : value,
  );
  return { ...row, values };
}
