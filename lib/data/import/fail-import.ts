import { pool } from "@/lib/data/pool";
import type { ErrorParams } from "@/lib/domain/errors";

/** Ends an import that cannot be carried out, if it is still this worker's. Its bytes stay, for another try. */
export async function failImport(
  importId: number,
  workerId: string,
  code: string,
  params: ErrorParams,
): Promise<void> {
  await pool().query(
    `update import set status = 'failed', "errorCode" = $3, "errorParams" = $4, "finishedAt" = now(),
            "workerId" = null, "leaseUntil" = null
      where id = $1 and "workerId" = $2 and status = 'running'`,
    [importId, workerId, code, JSON.stringify(params)],
  );
}
