import { randomUUID } from "node:crypto";
import type { ImportRecord } from "@/lib/data/import/import-record";
import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { env } from "@/lib/env";
import { cancelImport } from "@/lib/services/import/cancel-import";
import { getImport } from "@/lib/services/import/get-import";
import { type Instruction, prepareImport } from "@/lib/services/import/prepare-import";
import { previewImport } from "@/lib/services/import/preview-import";
import { runImport } from "@/lib/services/import/run-import";
import { type ImportSource, type ImportWish, uploadBytes } from "@/lib/services/import/upload-bytes";

const AGAIN_MS = 300;

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
  const instruction = await instruct(actor, id, wish);
  const worker = { id: `here/${randomUUID()}`, leaseSeconds: env.NEEDSCAPE_LEASE_SECONDS, stopping };
  for (;;) {
    await runImport(id, worker);
    const record = await getImport(actor, id);
    if (record.status === "done") return { id, instruction, record };
    const waiting = record.status === "queued" || record.status === "running";
    if (!waiting || stopping.aborted) {
      throw new AppError(record.errorCode ?? "import.unexpected", record.errorParams);
    }
    // A worker was faster: let it do it, and be there if it dies.
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

/** Nobody comes back to correct a mapping here: a file that cannot be read is let go of. */
async function instruct(actor: Actor, id: number, wish: ImportWish): Promise<Instruction> {
  try {
    const { kind, mapping } = await previewImport(actor, id, wish);
    await prepareImport(actor, id, { kind, mapping });
    return { kind, mapping };
  } catch (error) {
    await cancelImport(actor, id);
    throw error;
  }
}
