import { noteAffectedTexts } from "@/lib/data/documents/repeats/note-affected-texts";
import { joinFacts } from "@/lib/data/import/join/join-facts";
import { textsRejoined } from "@/lib/data/import/join/texts-rejoined";
import { unjoinAll } from "@/lib/data/import/join/unjoin";
import { markFixed } from "@/lib/data/import/mark-fixed";
import type { MergeScope } from "@/lib/data/import/merge/merge-scope";
import { MERGED_TABLES, type MergedTable } from "@/lib/data/import/merge/merged-table";
import { closeUndo, type UndoCounts } from "@/lib/data/import/undo/close-undo";
import { gatherTouched } from "@/lib/data/import/undo/gather-touched";
import { handOver } from "@/lib/data/import/undo/hand-over";
import { lockForUndo, type UndoSubject } from "@/lib/data/import/undo/lock-for-undo";
import { UNDO_ORDER } from "@/lib/data/import/undo/named-by";
import { removeSole } from "@/lib/data/import/undo/remove-sole";
import { statementsOfRows } from "@/lib/data/import/undo/statements-of-rows";
import { writeFolded } from "@/lib/data/import/undo/write-folded";
import { isLockTimeout } from "@/lib/data/is-lock-timeout";
import { transaction } from "@/lib/data/pool";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { flatten, foldWithout, unflatten } from "@/lib/domain/import/fold-statements";
import { settleTexts } from "@/lib/services/documents/settle-texts";
import { getImport } from "@/lib/services/import/get-import";

const BATCH = 2000;

/**
 * Takes an import back as a whole, in one transaction: the shop is as if it had never been. Rows that only it brought
 * go, with the products and customers that only it named; what others say of a row holds again, also where this import
 * had hidden it; rows that others brought as well are theirs. Runs that read it become stale.
 *
 * Throws `import.undoRunning` while it is carried out, `import.alreadyUndone`, and `import.nothingToUndo` where it
 * changed nothing.
 */
export async function undoImport(actor: Actor, importId: number): Promise<UndoCounts> {
  authorise(actor, "import");
  await getImport(actor, importId);
  const { workspaceId } = actor;
  try {
    return await transaction(async (client) => {
      checkUndo(await lockForUndo(client, workspaceId, importId));
      const scope = { client, workspaceId, importId };
      await noteAffectedTexts(client, { importIds: [importId] });
      const counts = { removed: 0, restored: 0, handedOver: 0 };
      await unjoinAll(scope);
      for (const { table: name, only } of UNDO_ORDER) {
        const table = MERGED_TABLES[name];
        await gatherTouched(scope, table, only);
        counts.removed += await removeSole(scope, table);
        counts.handedOver += await handOver(scope, table);
        counts.restored += await restore(scope, table);
      }
      const { texts } = await joinFacts(scope);
      await noteAffectedTexts(client, { documentIds: await textsRejoined(scope, texts) });
      await settleTexts(client, workspaceId);
      await markFixed(client, importId, false);
      await closeUndo(scope, authorOf(actor), counts);
      return counts;
    });
  } catch (error) {
    throw isLockTimeout(error) ? new AppError("import.undoBusy", {}, "conflict") : error;
  }
}

function checkUndo(subject: UndoSubject | null): void {
  if (!subject) throw new AppError("notFound", {}, "notFound");
  const { status, traced } = subject;
  if (status === "undone") throw new AppError("import.alreadyUndone", {}, "conflict");
  if (status === "running" || status === "queued") throw new AppError("import.undoRunning", {}, "conflict");
  if (status !== "done") throw new AppError("import.nothingToUndo", {}, "conflict");
  if (!traced) throw new AppError("import.undoTooOld", {}, "conflict");
}

/** Folds anew what others say of the rows that are left; how many they are. */
async function restore(scope: MergeScope, table: MergedTable): Promise<number> {
  const objects = table.columns.filter(({ type }) => type === "object").map(({ name }) => name);
  let after = "0";
  let restored = 0;
  for (;;) {
    const rows = await statementsOfRows(scope, table, after, BATCH);
    const last = rows.at(-1);
    if (!last) return restored;
    const folded = rows.map(({ id, statements }) => {
      const flat = statements.map((each) => ({ ...each, said: each.said && flatten(each.said, objects) }));
      const { statements: kept, state } = foldWithout(scope.importId, flat, table);
      return {
        id,
        importId: kept[0]?.importId ?? null,
        state: unflatten(state, objects),
        statements: kept.map((each) => ({ ...each, said: unflatten(each.said, objects) })),
      };
    });
    await writeFolded(scope, table, folded);
    restored += rows.length;
    after = last.id;
  }
}
