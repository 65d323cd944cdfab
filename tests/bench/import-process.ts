/** A worker process of import.bench.ts: carries out the imports whose ids it is sent and says what memory it took at most. */
import { runImport } from "@/lib/services/import/run-import";
import { peakMiB } from "./peak-memory";

const worker = { id: `bench/${process.pid}`, leaseSeconds: 60, stopping: new AbortController().signal };
process.on("message", (importId: number) => {
  void runImport(importId, worker).then((balance) => process.send?.({ balance, peakMiB: peakMiB() }));
});
process.send?.("ready");
