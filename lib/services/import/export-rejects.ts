import { type RejectToCorrect, rejectsAfter } from "@/lib/data/import/rejects-after";
import { type Actor, authorise } from "@/lib/domain/actor";
import { CSV_START, csvLine } from "@/lib/domain/export/csv-line";
import { MARKS } from "@/lib/domain/import/correction";
import { importReportSchema } from "@/lib/domain/import/import-report";
import { getImport } from "@/lib/services/import/get-import";

const BATCH = 2000;

export type Mark = keyof typeof MARKS;

/**
 * The rows of an import that wait for correction as CSV, read as it is sent: the line, the file's own columns, and where
 * it is wrong, why, what would help, and the row itself where it could not be cut into cells. Corrected and uploaded
 * again, its lines say which rows it corrects. `say` puts a reason, `name` a header into the reader's words.
 */
export async function exportRejects(
  actor: Actor,
  importId: number,
  { name, say }: { readonly name: (mark: Mark) => string; readonly say: (reason: string) => string },
): Promise<AsyncGenerator<string>> {
  authorise(actor, "read");
  const { report } = await getImport(actor, importId);
  return linesOf(importId, importReportSchema.safeParse(report).data?.columns ?? null, name, say);
}

async function* linesOf(
  importId: number,
  known: readonly string[] | null,
  name: (mark: Mark) => string,
  say: (reason: string) => string,
): AsyncGenerator<string> {
  const head = (mark: Mark) => `${name(mark)} ${MARKS[mark]}`;
  let columns = known;
  let after = { line: -1, id: "0" };
  for (;;) {
    const rows = await rejectsAfter(importId, after, BATCH);
    const first = after.line < 0;
    columns ??= Object.keys(rows.find(({ cells }) => cells)?.cells ?? {});
    const own = columns;
    const start = first
      ? CSV_START +
        csvLine([head("line"), ...own, head("column"), head("reason"), head("suggestion"), head("raw")])
      : "";
    yield start + rows.map((row) => lineOf(row, own, say)).join("");
    const last = rows.at(-1);
    if (!last) return;
    after = { line: last.line, id: last.id };
  }
}

function lineOf(row: RejectToCorrect, columns: readonly string[], say: (reason: string) => string): string {
  const { line, cells, column, reason, suggestion, raw } = row;
  const own = columns.map((name) => cells?.[name] ?? "");
  return csvLine([line, ...own, column, say(reason), suggestion, cells ? "" : raw]);
}
