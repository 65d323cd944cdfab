/** A process of formats.bench.ts: reads the files whose paths it is sent, as an import does, and says what memory it took at most. */
import { readTable } from "@/lib/services/evaluate/read-table";
import { keepMemorySmall } from "@/lib/services/import/keep-memory-small";
import { peakMiB } from "./peak-memory";

const ROWS_A_LOOK = 1000;

async function countRows(file: string): Promise<number> {
  const table = await readTable({ file, header: true });
  const tidy = keepMemorySmall();
  let rows = 0;
  for await (const _ of table.rows()) if (++rows % ROWS_A_LOOK === 0) tidy();
  return rows;
}

process.on("message", (file: string) => {
  void countRows(file).then((rows) => process.send?.({ rows, peakMiB: peakMiB() }));
});
process.send?.("ready");
