import { runImport } from "@/lib/services/import/run-import";

/** A worker to be killed: carries out the import whose id it is given. */
await runImport(Number(process.argv[2]), {
  id: `child/${process.pid}`,
  leaseSeconds: 1,
  stopping: new AbortController().signal,
});
process.exit(0);
