import { type Cell, copyBatches } from "@/lib/data/copy-rows";
import { stagingColumns } from "@/lib/data/import/with-staging";
import type { Transaction } from "@/lib/data/pool";
import type { ImportKind } from "@/lib/domain/import/kinds";
import type { Mapping } from "@/lib/domain/import/mapping";
import type { RawRecord } from "@/lib/domain/import/raw-record";
import { usedColumns } from "@/lib/domain/import/used-columns";
import type { ImportHold } from "@/lib/services/import/hold-import";
import { keepMemorySmall } from "@/lib/services/import/keep-memory-small";
import type { TableFile } from "@/lib/services/import/read/byte-source";
import { openTable } from "@/lib/services/import/read/open-table";
import {
  createStagingWriter,
  type StagingTally,
  type StagingWriter,
} from "@/lib/services/import/staging-rows";
import type { ImportPrivacy } from "@/lib/services/privacy/import-privacy";

export interface StageTask {
  readonly kind: ImportKind;
  readonly mapping: Mapping;
  readonly timeZone: string;
  readonly file: TableFile;
  /** which table of the file */
  readonly part: string;
  readonly privacy: ImportPrivacy;
}

/** Streams a file into the connection's table `staging`, in bounded memory; what it met on the way. */
export async function stageFile(
  client: Transaction,
  task: StageTask,
  hold: ImportHold,
): Promise<StagingTally> {
  const tally: StagingTally = {
    read: 0,
    rejected: 0,
    masked: {},
    damagedBytes: 0,
    erased: 0,
    unreadContacts: 0,
  };
  await copyBatches(client, "staging", stagingColumns(task.kind), batchesOf(task, hold, tally));
  return tally;
}

async function* batchesOf(
  task: StageTask,
  hold: ImportHold,
  tally: StagingTally,
): AsyncGenerator<Iterable<readonly Cell[]>> {
  const { kind, mapping, timeZone, file, part, privacy } = task;
  const { signal, progress } = hold;
  const table = openTable(file, part, mapping, usedColumns(mapping));
  const tidy = keepMemorySmall();
  let writer: StagingWriter | null = null;
  for await (const { columns, records } of table.batches) {
    signal.throwIfAborted();
    writer ??= createStagingWriter(kind, mapping, columns, timeZone, privacy, tally);
    yield rowsOf(records, writer);
    progress.bytesRead = table.bytesRead();
    progress.read = tally.read;
    progress.rejected = tally.rejected;
    tally.damagedBytes = table.damagedBytes();
    tidy();
  }
}

/** Made as they are asked for, so that a batch of rows is not in memory beside its records. */
function* rowsOf(records: Iterable<RawRecord>, writer: StagingWriter): Generator<readonly Cell[]> {
  for (const record of records) yield* writer(record);
}
