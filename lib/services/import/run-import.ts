import { beginMerging } from "@/lib/data/import/begin-merging";
import { claimImport } from "@/lib/data/import/claim-import";
import { failImport } from "@/lib/data/import/fail-import";
import { finishImport } from "@/lib/data/import/finish-import";
import { lockForMerge } from "@/lib/data/import/lock-for-merge";
import { placeCorrections } from "@/lib/data/import/merge/place-corrections";
import { tableOfKind } from "@/lib/data/import/merge/table-of-kind";
import { refreshStatistics } from "@/lib/data/import/refresh-statistics";
import { releaseImport } from "@/lib/data/import/release-import";
import { withStaging } from "@/lib/data/import/with-staging";
import { isConnectionError } from "@/lib/data/is-connection-error";
import { AppError } from "@/lib/domain/errors";
import type { Balance } from "@/lib/domain/import/balance";
import { mappingSchema } from "@/lib/domain/import/mapping";
import { log } from "@/lib/log";
import { holdImport, type ImportHold, ImportLost } from "@/lib/services/import/hold-import";
import { mergeStaged } from "@/lib/services/import/merge-staged";
import { type StageTask, stageFile } from "@/lib/services/import/stage-file";
import { openStoredFile } from "@/lib/services/import/stored-file";
import { importPrivacy, isPrivacySame } from "@/lib/services/privacy/import-privacy";

export interface ImportWorker {
  readonly id: string;
  readonly leaseSeconds: number;
  /** Aborted when the worker is told to stop. */
  readonly stopping: AbortSignal;
}

/**
 * Carries out a queued import: streams its file into staging, merges it, and answers the balance; null if somebody else
 * has it, or if it was lost or cancelled on the way. All of its effects come by one transaction, so that at any point a
 * worker may die and another start over: the result is the same.
 *
 * Throws when the database is away; the import then waits for the next worker.
 */
export async function runImport(importId: number, worker: ImportWorker): Promise<Balance | null> {
  const claimed = await claimImport(importId, worker.id, worker.leaseSeconds);
  if (!claimed) return null;
  const hold = holdImport(importId, worker);
  try {
    const { kind, workspaceId, timeZone } = claimed;
    if (!kind) throw new AppError("import.noKind");
    const mapping = mappingSchema.parse(claimed.mapping);
    const file = await openStoredFile(claimed);
    const privacy = await importPrivacy(workspaceId);
    const task = { kind, mapping, timeZone, file, part: claimed.part, privacy };
    const balance = await stageAndMerge(importId, workspaceId, task, worker, hold);
    // It is done; where this fails, the server comes round to it by itself.
    await refreshStatistics(tableOfKind(kind, mapping), balance.added).catch(() => {});
    return balance;
  } catch (error) {
    if (error instanceof ImportLost || hold.signal.reason instanceof ImportLost) return null;
    if (error instanceof PrivacyChanged) {
      await releaseImport(importId, worker.id);
      return null;
    }
    if (worker.stopping.aborted || isConnectionError(error)) {
      await releaseImport(importId, worker.id).catch(() => {});
      if (worker.stopping.aborted) return null;
      throw error;
    }
    const known = error instanceof AppError;
    if (!known) log.error({ importId, err: error }, "an import failed unexpectedly");
    await failImport(
      importId,
      worker.id,
      known ? error.code : "import.unexpected",
      known ? error.params : {},
    );
    return null;
  } finally {
    hold.close();
  }
}

/** What may be kept of people, or who was deleted, is not what it was when the rows were read: they are read anew. */
class PrivacyChanged extends Error {}

function stageAndMerge(
  importId: number,
  workspaceId: number,
  task: StageTask,
  worker: ImportWorker,
  hold: ImportHold,
) {
  return withStaging(task.kind, async (client): Promise<Balance> => {
    const tally = await stageFile(client, task, hold);
    hold.signal.throwIfAborted();
    if (!(await beginMerging(importId, worker.id, tally.read))) throw new ImportLost();
    await client.query("begin");
    if (!(await lockForMerge(client, workspaceId, importId, worker.id))) throw new ImportLost();
    if (!(await isPrivacySame(client, task.privacy))) throw new PrivacyChanged();
    hold.close(); // this transaction holds the row now
    const scope = { client, workspaceId, importId };
    const table = tableOfKind(task.kind, task.mapping);
    await placeCorrections(scope, table);
    const { balance, report } = await mergeStaged(scope, task.kind, table, tally);
    await finishImport(client, importId, balance, { ...report, traced: true });
    await client.query("commit");
    return balance;
  });
}
