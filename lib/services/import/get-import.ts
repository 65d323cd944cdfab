import { findImport } from "@/lib/data/import/find-import";
import type { ImportRecord } from "@/lib/data/import/import-record";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";

export async function getImport(actor: Actor, id: number): Promise<ImportRecord> {
  authorise(actor, "read");
  const found = await findImport(actor.workspaceId, id);
  if (!found) throw new AppError("notFound", {}, "notFound");
  return found;
}
