import type { ImportRecord } from "@/lib/data/import/import-record";
import type { Actor } from "@/lib/domain/actor";
import { cancelImport } from "@/lib/services/import/cancel-import";
import { carryOutHere } from "@/lib/services/import/carry-out-here";
import { type Instruction, prepareImport } from "@/lib/services/import/prepare-import";
import { type StartWish, settleInstruction } from "@/lib/services/import/settle-instruction";
import { type ImportSource, uploadBytes } from "@/lib/services/import/upload-bytes";

export interface ImportResult {
  readonly id: number;
  readonly instruction: Instruction;
  readonly record: ImportRecord;
}

/**
 * Imports a file from upload to merge in this process, by the same steps as the pages and workers: for the sample shop
 * and tests. What `wish` leaves open is guessed. Throws what made the import fail.
 */
export async function importFileHere(
  actor: Actor,
  source: ImportSource,
  wish: StartWish = {},
  stopping: AbortSignal = new AbortController().signal,
): Promise<ImportResult> {
  const id = await uploadBytes(actor, source);
  const instruction = await instruct(actor, id, wish);
  return { id, instruction, record: await carryOutHere(actor, id, stopping) };
}

/** Nobody comes back to correct a mapping here: a file that cannot be read is let go of. */
async function instruct(actor: Actor, id: number, wish: StartWish): Promise<Instruction> {
  try {
    const { kind, mapping } = await settleInstruction(actor, id, wish);
    await prepareImport(actor, id, { kind, mapping });
    return { kind, mapping };
  } catch (error) {
    await cancelImport(actor, id);
    throw error;
  }
}
