import type { ImportRecord } from "@/lib/data/import/import-record";
import { importsBefore } from "@/lib/data/import/imports-before";
import { type Actor, authorise } from "@/lib/domain/actor";

/** The workspace's imports from newest to oldest, a page at a time; `next` is where the following page begins. */
export async function listImportsBefore(
  actor: Actor,
  { before, limit }: { readonly before: number | null; readonly limit: number },
): Promise<{ imports: ImportRecord[]; next: number | null }> {
  authorise(actor, "read");
  const rows = await importsBefore(actor.workspaceId, before, limit + 1);
  const imports = rows.slice(0, limit);
  return { imports, next: rows.length > limit ? (imports.at(-1)?.id ?? null) : null };
}
