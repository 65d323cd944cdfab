/** A worker process of import.bench.ts: carries out the imports whose ids it is sent and says what memory it took at most. */
import { runImport } from "@/lib/services/import/run-import";

const worker = { id: `bench/${process.pid}`, leaseSeconds: 60, stopping: new AbortController().signal };
process.on("message", (importId: number) => {
  void runImport(importId, worker).then((balance) =>
    process.send?.({ balance, peakMiB: Math.round(process.resourceUsage().maxRSS / 1024) }),
  );
});
process.send?.("ready");
