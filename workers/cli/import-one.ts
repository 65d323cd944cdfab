import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import type { FirstReject } from "@/lib/data/import/first-rejects";
import type { Actor } from "@/lib/domain/actor";
import { type Balance, balanceOf } from "@/lib/domain/import/balance";
import { type ImportReport, importReportSchema } from "@/lib/domain/import/import-report";
import type { ImportPreview } from "@/lib/domain/import/preview";
import { cancelImport } from "@/lib/services/import/cancel-import";
import { carryOutHere } from "@/lib/services/import/carry-out-here";
import { deleteImport } from "@/lib/services/import/delete-import";
import { getImport } from "@/lib/services/import/get-import";
import { listImportParts } from "@/lib/services/import/list-import-parts";
import { prepareImport } from "@/lib/services/import/prepare-import";
import { type StartWish, settleInstruction } from "@/lib/services/import/settle-instruction";
import { splitImport } from "@/lib/services/import/split-import";
import { tryImport } from "@/lib/services/import/try-import";
import { uploadBytes } from "@/lib/services/import/upload-bytes";
import { countBytes, followImport, type ProgressLine, progressLine } from "@/workers/cli/import-progress";

export interface Imported {
  /** null after a dry run, which leaves none */
  readonly import: number | null;
  readonly settled: ImportPreview;
  readonly balance: Balance;
  readonly report: ImportReport;
  /** the first of them, after a dry run */
  readonly rejects: readonly FirstReject[];
}

export interface ImportOutcome {
  /** the path as it was given, and which table of it */
  readonly file: string;
  readonly part: string;
  readonly seconds: number;
  readonly result: Imported | { readonly failure: unknown };
}

export interface ImportWay extends StartWish {
  readonly allParts: boolean;
  readonly dryRun: boolean;
  /** aborted when the person has had enough */
  readonly stopping: AbortSignal;
}

/**
 * Imports one file in this process, by the services that the pages and the workers use: its bytes are stored, what to
 * do with each table is settled, and it is carried out; or, with `dryRun`, tried and taken away again. One outcome a
 * table; a table that fails does not keep others from being imported.
 */
export async function* importOne(actor: Actor, file: string, way: ImportWay): AsyncGenerator<ImportOutcome> {
  const line = progressLine();
  const { size } = await stat(file);
  let began = performance.now();
  const bytes = countBytes(createReadStream(file, { signal: way.stopping }), size, line);
  const id = await uploadBytes(actor, { fileName: path.basename(file), fileSize: size, bytes });
  const ids = [id];
  try {
    ids.splice(0, 1, ...(await tablesOf(actor, id, way)));
    for (const table of ids) {
      way.stopping.throwIfAborted();
      const { part } = await getImport(actor, table);
      const result = await importTable(actor, table, way, line).catch((failure: unknown) => ({ failure }));
      line.end();
      yield { file, part, seconds: Math.round(performance.now() - began) / 1000, result };
      began = performance.now();
    }
  } finally {
    line.end();
    // Nobody comes back to correct a mapping here. What is done, or being done by a worker, stays as it is.
    for (const table of ids.reverse()) {
      await cancelImport(actor, table).catch(() => {});
      if (way.dryRun) await deleteImport(actor, table);
    }
  }
}

/** The imports of a file's tables: of the one that was named, of all that the file shows, or of the only one. */
async function tablesOf(actor: Actor, id: number, { part, allParts }: ImportWay): Promise<number[]> {
  if (part !== undefined) return splitImport(actor, id, [part]);
  if (!allParts) return [id];
  const parts = (await listImportParts(actor, id)).filter(({ path: name, hidden }) => name !== "" && !hidden);
  return parts.length === 0
    ? [id]
    : splitImport(
        actor,
        id,
        parts.map(({ path: name }) => name),
      );
}

async function importTable(
  actor: Actor,
  id: number,
  { kind, mapping, dryRun, stopping }: ImportWay,
  line: ProgressLine,
): Promise<Imported> {
  const settled = await settleInstruction(actor, id, { kind, mapping });
  if (dryRun) {
    const show = ({ read, rejected }: { read: number; rejected: number }) =>
      line.show(`trying: ${read} rows read, ${rejected} rejected`);
    const tried = await tryImport(actor, id, settled, show, stopping);
    return { import: null, settled, ...tried };
  }
  await prepareImport(actor, id, settled);
  const record = await followImport(actor, id, line, carryOutHere(actor, id, stopping));
  return {
    ...{ import: id, settled, rejects: [] },
    balance: balanceOf(record),
    report: importReportSchema.parse(record.report),
  };
}
