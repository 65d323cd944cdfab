import type { ImportRecord } from "@/lib/data/import/import-record";
import { importsOfWorkspace } from "@/lib/data/import/imports-of-workspace";
import { type Actor, authorise } from "@/lib/domain/actor";
import { type ImportFilter, importFilter } from "@/lib/domain/import/import-filter";

export const IMPORTS_PER_PAGE = 20;

/** A page of the workspace's imports, newest first unless the filter says otherwise. */
export async function listImports(
  actor: Actor,
  input: Partial<ImportFilter>,
): Promise<{ imports: ImportRecord[]; total: number }> {
  authorise(actor, "read");
  const filter = importFilter.parse(input);
  const { rows, total } = await importsOfWorkspace(actor.workspaceId, filter, IMPORTS_PER_PAGE);
  return { imports: rows, total };
}
