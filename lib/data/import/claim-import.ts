import { IMPORT_COLUMNS, type ImportRecord } from "@/lib/data/import/import-record";
import { pool } from "@/lib/data/pool";

/** So many workers may die over one import: a file that kills each of them must not do so for ever. */
export const ATTEMPTS = 8;

/**
 * Takes a waiting import, or one whose worker's lease has lapsed; null if neither. Two that ask at once: one gets it.
 * One that its last ATTEMPTS workers did not live to end fails instead.
 */
export async function claimImport(
  importId: number,
  workerId: string,
  leaseSeconds: number,
): Promise<(ImportRecord & { timeZone: string }) | null> {
  await pool().query(
    `update import set status = 'failed', "errorCode" = 'import.keepsFailing', "errorParams" = jsonb_build_object('attempts', attempts),
            "finishedAt" = now(), "workerId" = null, "leaseUntil" = null
      where id = $1 and status = 'running' and "leaseUntil" < now() and attempts >= $2`,
    [importId, ATTEMPTS],
  );
  const { rows } = await pool().query<ImportRecord & { timeZone: string }>(
    `with claimed as (
       update import set status = 'running', "workerId" = $2, "leaseUntil" = now() + make_interval(secs => $3),
              "startedAt" = coalesce("startedAt", now()), "bytesRead" = 0, read = 0, rejected = 0,
              attempts = attempts + 1, report = report - 'mergingSince'
        where id = (select id from import where id = $1
                      and (status = 'queued' or (status = 'running' and "leaseUntil" < now()))
                    for update skip locked)
       returning *)
     select ${IMPORT_COLUMNS}, (select w."timeZone" from workspace w where w.id = claimed."workspaceId") as "timeZone"
       from claimed`,
    [importId, workerId, leaseSeconds],
  );
  return rows[0] ?? null;
}
