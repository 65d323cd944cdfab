import { z } from "zod";
import type { ImportRecord } from "@/lib/data/import/import-record";
import { progressOf } from "@/lib/domain/import/import-progress";
import { importReportSchema } from "@/lib/domain/import/import-report";
import { IMPORT_KINDS } from "@/lib/domain/import/kinds";
import type { Locale } from "@/lib/format/locale";
import { errorSentence } from "@/lib/web/api/api-failure";

const time = z.iso.datetime();
const count = z.number().int().nonnegative();

/** An import as the API shows it. */
export const importAnswer = z
  .object({
    id: z.number().int(),
    status: z
      .enum(["uploading", "ready", "queued", "running", "done", "failed", "cancelled", "undone"])
      .meta({
        description: "`done`, `failed`, `cancelled` and `undone` are final; `failed` can be started again.",
      }),
    fileName: z.string(),
    fileSize: z.number().int().nonnegative().meta({ description: "bytes" }),
    kind: z.enum(IMPORT_KINDS).nullable(),
    part: z.string().meta({ description: "which table of a file that holds several; empty otherwise" }),
    mapping: z
      .record(z.string(), z.unknown())
      .nullable()
      .meta({ description: "as it was settled; of use for the next file" }),
    fraction: z.number().min(0).max(1).meta({ description: "of the work done" }),
    secondsLeft: z
      .number()
      .nullable()
      .meta({ description: "by the pace so far; null while it is not known" }),
    balance: z
      .object({ read: count, added: count, updated: count, duplicate: count, rejected: count })
      .meta({ description: "Once it is done: read = added + updated + duplicate + rejected." }),
    report: importReportSchema.omit({ columns: true, traced: true }).meta({
      description: "what else was found: personal data masked in texts by type, noise by reason, …",
    }),
    missing: z
      .array(z.string())
      .meta({ description: "fields that must be matched before it can be started" }),
    error: z
      .object({
        code: z.string(),
        message: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])),
      })
      .nullable(),
    createdAt: time,
    startedAt: time.nullable(),
    finishedAt: time.nullable(),
    undoneAt: time.nullable(),
  })
  .meta({ id: "Import" });

export type ImportAnswer = z.input<typeof importAnswer>;

const MISSING = new Set(["import.fieldsMissing", "import.noKindFits", "import.datesUnclear"]);

export function answerImport(record: ImportRecord, locale: Locale, now = new Date()): ImportAnswer {
  const { id, status, fileName, fileSize, kind, part, read, added, updated, duplicate, rejected } = record;
  const { errorCode, errorParams } = record;
  const { fraction, secondsLeft } = progressOf(record, now);
  const text = (at: Date | null) => at?.toISOString() ?? null;
  return {
    ...{ id, status, fileName, fileSize, kind, part, fraction, secondsLeft },
    mapping: isObject(record.mapping) ? record.mapping : null,
    balance: { read, added, updated, duplicate, rejected },
    report: importReportSchema.parse(record.report ?? {}),
    missing: MISSING.has(errorCode ?? "") ? String(errorParams.fields ?? "").split(", ") : [],
    error:
      errorCode === null
        ? null
        : { code: errorCode, params: errorParams, message: errorSentence(errorCode, errorParams, locale) },
    createdAt: record.createdAt.toISOString(),
    startedAt: text(record.startedAt),
    finishedAt: text(record.finishedAt),
    undoneAt: text(record.undoneAt),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
