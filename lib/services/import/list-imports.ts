import type { ImportRecord } from "@/lib/data/import/import-record";
import { importsOfWorkspace } from "@/lib/data/import/imports-of-workspace";
import { type Actor, authorise } from "@/lib/domain/actor";

export const IMPORTS_PER_PAGE = 20;

/** A page of the workspace's imports, newest first. */
export async function listImports(
  actor: Actor,
  input: { readonly page: number },
): Promise<{ imports: ImportRecord[]; total: number }> {
  authorise(actor, "read");
  const { rows, total } = await importsOfWorkspace(actor.workspaceId, input.page, IMPORTS_PER_PAGE);
  return { imports: rows, total };
}
