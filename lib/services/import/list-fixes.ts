import { findImport } from "@/lib/data/import/find-import";
import { type FixOfImport, fixesOfImport } from "@/lib/data/import/fixes-of-import";
import { type Actor, authorise } from "@/lib/domain/actor";
import { getImport } from "@/lib/services/import/get-import";

export interface Fixes {
  /** the imports that brought corrected rows of this one, newest first */
  readonly fixes: readonly FixOfImport[];
  /** the import whose rows this one brought corrected */
  readonly fixOf: { readonly id: number; readonly fileName: string } | null;
}

export async function listFixes(actor: Actor, importId: number): Promise<Fixes> {
  authorise(actor, "read");
  const { fixOfId } = await getImport(actor, importId);
  const [fixes, fixOf] = await Promise.all([
    fixesOfImport(importId),
    fixOfId === null ? null : findImport(actor.workspaceId, fixOfId),
  ]);
  return { fixes, fixOf: fixOf && { id: fixOf.id, fileName: fixOf.fileName } };
}
