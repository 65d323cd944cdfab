import { randomUUID } from "node:crypto";
import type { ImportRecord } from "@/lib/data/import/import-record";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { env } from "@/lib/env";
import { getImport } from "@/lib/services/import/get-import";
import { runImport } from "@/lib/services/import/run-import";

const AGAIN_MS = 300;

/** Works on a queued import in this process until it is done, as a worker would. Throws what made it fail, or stopped. */
export async function carryOutHere(
  actor: Actor,
  importId: number,
  stopping: AbortSignal = new AbortController().signal,
): Promise<ImportRecord> {
  authorise(actor, "import");
  const worker = { id: `here/${randomUUID()}`, leaseSeconds: env.NEEDSCAPE_LEASE_SECONDS, stopping };
  for (;;) {
    await runImport(importId, worker);
    const record = await getImport(actor, importId);
    if (record.status === "done") return record;
    const waiting = record.status === "queued" || record.status === "running";
    if (waiting && stopping.aborted) throw stopping.reason;
    if (!waiting) {
      throw new AppError(record.errorCode ?? "import.unexpected", record.errorParams);
    }
    // A worker was faster: let it do it, and be there if it dies.
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}
