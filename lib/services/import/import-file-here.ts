import { randomUUID } from "node:crypto";
import type { ImportRecord } from "@/lib/data/import/import-record";
import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { env } from "@/lib/env";
import { getImport } from "@/lib/services/import/get-import";
import { type Instruction, prepareImport } from "@/lib/services/import/prepare-import";
import { previewImport } from "@/lib/services/import/preview-import";
import { runImport } from "@/lib/services/import/run-import";
import { type ImportSource, type ImportWish, uploadBytes } from "@/lib/services/import/upload-bytes";

export interface ImportResult {
  readonly id: number;
  readonly instruction: Instruction;
  readonly record: ImportRecord;
}

/**
 * Imports a file from upload to merge in this process, by the same steps as the pages and workers: for the command line
 * and the sample shop. What `wish` leaves open is guessed. Throws what made the import fail.
 */
export async function importFileHere(
  actor: Actor,
  source: ImportSource,
  wish: ImportWish = {},
  stopping: AbortSignal = new AbortController().signal,
): Promise<ImportResult> {
  const id = await uploadBytes(actor, source);
  const { kind, mapping } = await previewImport(actor, id, wish);
  await prepareImport(actor, id, { kind, mapping });
  await runImport(id, { id: `here/${randomUUID()}`, leaseSeconds: env.NEEDSCAPE_LEASE_SECONDS, stopping });
  const record = await getImport(actor, id);
  if (record.status !== "done")
    throw new AppError(record.errorCode ?? "import.unexpected", record.errorParams);
  return { id, instruction: { kind, mapping }, record };
}
