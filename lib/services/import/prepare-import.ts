import { queueImport } from "@/lib/data/import/queue-import";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { checkMapping, type Mapping } from "@/lib/domain/import/mapping";
import { getImport } from "@/lib/services/import/get-import";

export interface Instruction {
  readonly kind: ImportKind;
  readonly mapping: Mapping;
}

/** Settles what to do with an uploaded file. From here on a worker may take it. */
export async function prepareImport(
  actor: Actor,
  importId: number,
  { kind, mapping }: Instruction,
): Promise<void> {
  authorise(actor, "import");
  checkMapping(kind, mapping);
  const found = await getImport(actor, importId);
  if (found.status === "uploading") throw new AppError("import.incomplete", {}, "conflict");
  if (!(await queueImport(actor.workspaceId, importId, kind, mapping))) {
    throw new AppError("import.notReady", {}, "conflict");
  }
}
