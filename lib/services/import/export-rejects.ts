import { rejectsAfter } from "@/lib/data/import/rejects-after";
import type { Actor } from "@/lib/domain/actor";
import { CSV_START, csvLine } from "@/lib/domain/export/csv-line";
import { getImport } from "@/lib/services/import/get-import";

const BATCH = 2000;

/** The whole quarantine of an import as CSV, read as it is sent. `say` puts a reason into the reader's words. */
export async function exportRejects(
  actor: Actor,
  importId: number,
  header: readonly string[],
  say: (reason: string) => string,
): Promise<AsyncGenerator<string>> {
  await getImport(actor, importId);
  return linesOf(importId, header, say);
}

async function* linesOf(
  importId: number,
  header: readonly string[],
  say: (reason: string) => string,
): AsyncGenerator<string> {
  yield CSV_START + csvLine(header);
  let after = 0;
  for (;;) {
    const rows = await rejectsAfter(importId, after, BATCH);
    if (rows.length === 0) return;
    yield rows
      .map(({ line, column, value, reason, raw }) => csvLine([line, column, value, say(reason), raw]))
      .join("");
    after = rows.at(-1)?.line ?? after;
  }
}
