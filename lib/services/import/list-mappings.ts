import { savedMappings } from "@/lib/data/import/saved-mappings";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { SavedMapping } from "@/lib/domain/import/file-shape";
import { mappingSchema } from "@/lib/domain/import/mapping";

export interface ListedMapping extends SavedMapping {
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

/** The workspace's saved mappings, last used first. One that this version cannot read any more is left out. */
export async function listMappings(actor: Actor): Promise<ListedMapping[]> {
  authorise(actor, "read");
  const rows = await savedMappings(actor.workspaceId);
  return rows.flatMap((row) => {
    const mapping = mappingSchema.safeParse(row.mapping);
    return mapping.success ? [{ ...row, mapping: mapping.data }] : [];
  });
}
