import { findTimeZone } from "@/lib/data/import/find-time-zone";
import { type FirstReject, firstRejects } from "@/lib/data/import/first-rejects";
import { lockMerging } from "@/lib/data/import/lock-for-merge";
import { tableOfKind } from "@/lib/data/import/merge/table-of-kind";
import { withStaging } from "@/lib/data/import/with-staging";
import { sortInMemory } from "@/lib/data/sort-in-memory";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { Balance } from "@/lib/domain/import/balance";
import type { ImportReport } from "@/lib/domain/import/import-report";
import { getImport } from "@/lib/services/import/get-import";
import type { ImportHold } from "@/lib/services/import/hold-import";
import { mergeStaged } from "@/lib/services/import/merge-staged";
import type { Instruction } from "@/lib/services/import/prepare-import";
import { stageFile } from "@/lib/services/import/stage-file";
import { openStoredFile } from "@/lib/services/import/stored-file";
import { importPrivacy } from "@/lib/services/privacy/import-privacy";

const SHOWN_REJECTS = 20;

export interface Tried {
  readonly balance: Balance;
  readonly report: ImportReport;
  /** the first of them */
  readonly rejects: readonly FirstReject[];
}

/**
 * What an import would do with all of its rows: they are staged and merged as by a real one, and the transaction is
 * rolled back. The import itself is not started by it, so that no worker ever takes it up. Costs what the import costs,
 * and like it holds up other merges of the workspace meanwhile.
 */
export async function tryImport(
  actor: Actor,
  importId: number,
  { kind, mapping }: Instruction,
  onProgress: (progress: ImportHold["progress"]) => void = () => {},
  signal: AbortSignal = new AbortController().signal,
): Promise<Tried> {
  authorise(actor, "import");
  const { workspaceId } = actor;
  const found = await getImport(actor, importId);
  const progress = { bytesRead: 0, read: 0, rejected: 0 };
  const timer = setInterval(() => onProgress(progress), 500);
  const hold: ImportHold = { signal, progress, close: () => {} };
  const task = {
    ...{ kind, mapping, part: found.part },
    file: await openStoredFile(found),
    timeZone: await findTimeZone(workspaceId),
    privacy: await importPrivacy(workspaceId),
  };
  try {
    return await withStaging(kind, async (client) => {
      const tally = await stageFile(client, task, hold);
      signal.throwIfAborted();
      await client.query("begin");
      await lockMerging(client, workspaceId);
      await sortInMemory(client);
      const scope = { client, workspaceId, importId };
      const { balance, report } = await mergeStaged(scope, kind, tableOfKind(kind, mapping), tally);
      const rejects = await firstRejects(client, importId, SHOWN_REJECTS);
      await client.query("rollback");
      return { balance, rejects, report };
    });
  } finally {
    clearInterval(timer);
  }
}
