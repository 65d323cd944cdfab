import { consume } from "@/lib/jobs/consume";
import { importFile as job } from "@/lib/jobs/import-file";
import { type ImportWorker, runImport } from "@/lib/services/import/run-import";
import { wakeJoining } from "@/lib/services/increment/wake-joining";

export function handleImportFile(worker: ImportWorker): Promise<void> {
  return consume(job, async ({ importId }) => {
    if (await runImport(importId, worker)) await wakeJoining();
  });
}
