import { findTimeZone } from "@/lib/data/import/find-time-zone";
import { openRejects } from "@/lib/data/import/open-rejects";
import { type Actor, authorise } from "@/lib/domain/actor";
import { CORRECTIONS_LIMIT } from "@/lib/domain/import/correction";
import { createNormaliser } from "@/lib/domain/import/normalise-row";
import { bringCorrections, type CorrectedRow, instructionOf } from "@/lib/services/import/bring-corrections";
import { getImport } from "@/lib/services/import/get-import";

/** Cells that are wrong one after another, each with a suggestion. */
const CELLS = 20;

/**
 * Takes the suggestions of all rows rejected for a reason (in a column, where one is given), and brings in those rows that are then
 * right; the others wait as they are. Answers the new import's id and how many rows it has.
 */
export async function takeSuggestions(
  actor: Actor,
  importId: number,
  wanted: { readonly reason: string; readonly column: string | null },
): Promise<{ id: number; rows: number }> {
  authorise(actor, "import");
  const original = await getImport(actor, importId);
  const { kind, mapping } = instructionOf(original);
  const timeZone = await findTimeZone(actor.workspaceId);
  const normalisers = new Map<string, ReturnType<typeof createNormaliser>>();
  const rows: CorrectedRow[] = [];
  for (const { id, column, suggestion, cells } of await openRejects(importId, wanted, CORRECTIONS_LIMIT)) {
    if (!cells || column === null || suggestion === null) continue;
    const columns = Object.keys(cells);
    const shape = columns.join("\u001f");
    const normalise = normalisers.get(shape) ?? createNormaliser(kind, mapping, columns, timeZone);
    normalisers.set(shape, normalise);
    const fixed = { ...cells, [column]: suggestion };
    for (let tried = 0; tried < CELLS; tried++) {
      const { problem } = normalise(columns.map((name) => fixed[name] ?? ""));
      if (!problem) {
        rows.push({ id, cells: fixed });
        break;
      }
      if (problem.column === null || problem.suggestion === null) break;
      fixed[problem.column] = problem.suggestion;
    }
  }
  return { id: await bringCorrections(actor, original, rows), rows: rows.length };
}
