import { isConnectionError } from "@/lib/data/is-connection-error";
import { runImport } from "@/lib/services/import/run-import";

/** A worker to be killed: says that it is ready, and carries out imports, each from the moment at which it is told its id. */
const worker = { id: `child/${process.pid}`, leaseSeconds: 1, stopping: new AbortController().signal };

process.on("message", (importId: number) => {
  runImport(importId, worker).catch((error) => {
    if (!isConnectionError(error)) throw error;
  });
});
process.send?.("ready");
