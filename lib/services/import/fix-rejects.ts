import { openRejects } from "@/lib/data/import/open-rejects";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import type { Correction } from "@/lib/domain/import/correction";
import { bringCorrections } from "@/lib/services/import/bring-corrections";
import { getImport } from "@/lib/services/import/get-import";

/**
 * Brings in rejected rows as somebody corrected them. Throws when one has come in meanwhile, or is on its way. Answers
 * the new import's id; what is still wrong stands in its quarantine.
 */
export async function fixRejects(
  actor: Actor,
  importId: number,
  corrections: readonly Correction[],
): Promise<{ id: number }> {
  authorise(actor, "import");
  const original = await getImport(actor, importId);
  const ids = corrections.map(({ id }) => id);
  const open = await openRejects(importId, { ids }, ids.length);
  if (new Set(ids).size !== open.length) throw new AppError("import.fix.gone", {}, "conflict");
  return { id: await bringCorrections(actor, original, corrections) };
}
