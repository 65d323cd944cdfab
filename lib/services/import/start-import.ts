import type { Actor } from "@/lib/domain/actor";
import { enqueue } from "@/lib/jobs/enqueue";
import { importFile } from "@/lib/jobs/import-file";
import { type Instruction, prepareImport } from "@/lib/services/import/prepare-import";

/** Hands an uploaded file to the workers. */
export async function startImport(actor: Actor, importId: number, instruction: Instruction): Promise<void> {
  await prepareImport(actor, importId, instruction);
  await enqueue(importFile, { importId });
}
