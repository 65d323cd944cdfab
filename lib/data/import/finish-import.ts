import { letGoOfBytes } from "@/lib/data/import/let-go-of-bytes";
import type { Transaction } from "@/lib/data/pool";
import type { Balance } from "@/lib/domain/import/balance";
import type { ImportReport } from "@/lib/domain/import/import-report";

/** Ends an import inside the transaction that merged it, and lets go of its bytes. */
export async function finishImport(
  client: Transaction,
  importId: number,
  balance: Balance,
  report: ImportReport,
): Promise<void> {
  await client.query(
    `update import set status = 'done', "finishedAt" = clock_timestamp(), "bytesRead" = "fileSize", read = $2, added = $3,
            updated = $4, duplicate = $5, rejected = $6, "workerId" = null, "leaseUntil" = null,
            report = (report - 'mergingSince') || $7 -- beside what the request's receiver noted
      where id = $1`,
    [
      importId,
      balance.read,
      balance.added,
      balance.updated,
      balance.duplicate,
      balance.rejected,
      JSON.stringify(report),
    ],
  );
  await letGoOfBytes(client, importId);
}
