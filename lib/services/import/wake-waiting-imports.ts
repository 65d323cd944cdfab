import { importsToWake } from "@/lib/data/import/imports-to-wake";
import { enqueue } from "@/lib/jobs/enqueue";
import { importFile } from "@/lib/jobs/import-file";

/** Calls workers for imports that nobody works on: after a crash, a restart of the database, a lost job. */
export async function wakeWaitingImports(): Promise<void> {
  for (const importId of await importsToWake()) await enqueue(importFile, { importId });
}
