import type { Actor } from "@/lib/domain/actor";
import { type ImportProgress, progressOf } from "@/lib/domain/import/import-progress";
import { getImport } from "@/lib/services/import/get-import";

/** How far an import is, for a page that asks again and again until `ended`. */
export async function readProgress(actor: Actor, importId: number): Promise<ImportProgress> {
  return progressOf(await getImport(actor, importId), new Date());
}
