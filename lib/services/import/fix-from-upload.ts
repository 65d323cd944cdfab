import type { ImportRecord } from "@/lib/data/import/import-record";
import { openRejectLines } from "@/lib/data/import/open-reject-lines";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { CORRECTIONS_LIMIT, MARKS, withoutApostrophe } from "@/lib/domain/import/correction";
import type { Mapping } from "@/lib/domain/import/mapping";
import { bringCorrections, type CorrectedRow, instructionOf } from "@/lib/services/import/bring-corrections";
import { cancelImport } from "@/lib/services/import/cancel-import";
import { deleteImport } from "@/lib/services/import/delete-import";
import { getImport } from "@/lib/services/import/get-import";
import { openTable } from "@/lib/services/import/read/open-table";
import { sampleTable } from "@/lib/services/import/read/sample-table";
import { openStoredFile } from "@/lib/services/import/stored-file";

const LIMIT_MB = 32;

/**
 * Brings in a file of corrected rows: a downloaded quarantine, or any table with the columns that the original was read
 * by. Its columns are known by their names; others are ignored. Where it still says on which line a row stood, that row
 * is marked as corrected when it comes in. The upload itself is let go of. Answers the new import's id; rows that are
 * still wrong stand in its quarantine.
 */
export async function fixFromUpload(
  actor: Actor,
  importId: number,
  uploadId: number,
): Promise<{ id: number }> {
  authorise(actor, "import");
  const original = await getImport(actor, importId);
  const { mapping } = instructionOf(original);
  const upload = await getImport(actor, uploadId);
  if (upload.status !== "ready") throw new AppError("import.notReady", {}, "conflict");
  if (upload.fileSize > LIMIT_MB * 1024 * 1024)
    throw new AppError("import.fix.tooLarge", { limit: LIMIT_MB });
  const rows = await readCorrections(importId, upload, mapping);
  const id = await bringCorrections(actor, original, rows);
  await cancelImport(actor, uploadId);
  await deleteImport(actor, uploadId);
  return { id };
}

async function readCorrections(
  importId: number,
  upload: ImportRecord,
  mapping: Mapping,
): Promise<CorrectedRow[]> {
  const file = await openStoredFile(upload);
  const { layout, part, columns } = await sampleTable(file, "");
  const missing = [...new Set(Object.values(mapping.fields))].filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new AppError("import.fix.noColumns", { columns: missing.join(", ") });
  const waiting = new Map<number, string[]>();
  for (const { id, line } of await openRejectLines(importId))
    waiting.set(line, [...(waiting.get(line) ?? []), id]);
  const lineAt = columns.findIndex((name) => name.includes(MARKS.line));
  const marks = Object.values(MARKS);
  const own = columns.flatMap((name, index) =>
    marks.some((mark) => name.includes(mark)) ? [] : [{ name, index }],
  );
  const rows: CorrectedRow[] = [];
  for await (const { records } of openTable(file, part, layout).batches) {
    for (const { cells, raw, problem } of records) {
      if (rows.length === CORRECTIONS_LIMIT)
        throw new AppError("import.fix.tooMany", { limit: CORRECTIONS_LIMIT });
      const line = lineAt < 0 ? Number.NaN : Number(cells[lineAt]?.trim());
      const id = problem ? null : (waiting.get(line)?.shift() ?? null);
      // A line that is no row even now has no cells: it is kept as it is, and rejected for what it lacks.
      const entries = problem
        ? [[MARKS.raw, raw] as const]
        : own.map(({ name, index }) => [name, withoutApostrophe(cells[index] ?? "")] as const);
      rows.push({ id, cells: Object.fromEntries(entries) });
    }
  }
  return rows;
}
