import { z } from "zod";
import { MERGED_TABLES } from "@/lib/data/import/merge/merged-table";
import { countSole, type TableUndo } from "@/lib/data/import/undo/count-sole";
import { gatherTouched } from "@/lib/data/import/undo/gather-touched";
import { UNDO_ORDER } from "@/lib/data/import/undo/named-by";
import { type RunAfter, runsAfter } from "@/lib/data/import/undo/runs-after";
import { transaction } from "@/lib/data/pool";
import { sortInMemory } from "@/lib/data/sort-in-memory";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { getImport } from "@/lib/services/import/get-import";

/** What undoing an import would do. */
export interface UndoPlan {
  /** tables of which it would change something */
  readonly tables: readonly TableUndo[];
  /** runs that would be stale */
  readonly runs: readonly RunAfter[];
}

/** Of imports that kept what they said of rows: see undoImport. */
const traced = z.object({ traced: z.literal(true) });

/**
 * Counts what undoImport would remove and keep. Changes nothing; its tables are the transaction's own. Throws what an
 * undo would throw of an import that cannot be undone.
 */
export async function planUndo(actor: Actor, importId: number): Promise<UndoPlan> {
  authorise(actor, "import");
  const { status, report } = await getImport(actor, importId);
  if (status !== "done") throw new AppError("import.nothingToUndo", {}, "conflict");
  if (!traced.safeParse(report).success) throw new AppError("import.undoTooOld", {}, "conflict");
  const { workspaceId } = actor;
  const runs = await runsAfter(workspaceId, importId);
  const tables = await transaction(async (client) => {
    const scope = { client, workspaceId, importId };
    await sortInMemory(client);
    const counted: TableUndo[] = [];
    for (const name of new Set(UNDO_ORDER.map(({ table }) => table))) {
      await gatherTouched(scope, MERGED_TABLES[name]);
      counted.push(await countSole(scope, MERGED_TABLES[name]));
    }
    return counted.filter(({ removed, kept }) => removed + kept > 0);
  });
  return { tables, runs };
}
