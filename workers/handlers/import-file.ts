import { consume } from "@/lib/jobs/consume";
import { importFile as job } from "@/lib/jobs/import-file";
import { type ImportWorker, runImport } from "@/lib/services/import/run-import";

export function handleImportFile(worker: ImportWorker): Promise<void> {
  return consume(job, async ({ importId }) => {
    await runImport(importId, worker);
  });
}
