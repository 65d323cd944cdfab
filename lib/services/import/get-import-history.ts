import { importHistory } from "@/lib/data/import/import-history";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import type { ImportHistory } from "@/lib/domain/import/import-history";

/** When an import came, ran and was undone, and by whom. */
export async function getImportHistory(actor: Actor, importId: number): Promise<ImportHistory> {
  authorise(actor, "read");
  const found = await importHistory(actor.workspaceId, importId);
  if (!found) throw new AppError("notFound", {}, "notFound");
  return found;
}
