import type { ImportRecord } from "@/lib/data/import/import-record";
import { importsOfWorkspace } from "@/lib/data/import/imports-of-workspace";
import { type Actor, authorise } from "@/lib/domain/actor";

export async function listImports(
  actor: Actor,
  input: { readonly page: number; readonly size: number },
): Promise<{ rows: ImportRecord[]; total: number }> {
  authorise(actor, "read");
  return importsOfWorkspace(actor.workspaceId, input.page, input.size);
}
