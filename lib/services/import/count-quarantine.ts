import { rejectFacets } from "@/lib/data/import/reject-facets";
import { type Actor, authorise } from "@/lib/domain/actor";
import { getImport } from "@/lib/services/import/get-import";

/** How many rows an import's quarantine still holds, and how many of those wait for correction. */
export async function countQuarantine(
  actor: Actor,
  importId: number,
): Promise<{ readonly held: number; readonly waiting: number }> {
  authorise(actor, "read");
  await getImport(actor, importId);
  const facets = await rejectFacets(importId);
  return {
    held: facets.reduce((sum, { rows }) => sum + rows, 0),
    waiting: facets.reduce((sum, { rows, fixed }) => sum + rows - fixed, 0),
  };
}
