import { transaction } from "@/lib/data/pool";
import type { TakenReport } from "@/lib/data/reports/take-report";

export interface FinishedReport {
  readonly runNumber: number;
  readonly content: unknown;
  readonly mentionIds: readonly string[];
  readonly bytes: Uint8Array;
  readonly fileName: string | null;
}

/**
 * Keeps a report that was made; false where it is no longer the holder's, or quotes a text that was deleted meanwhile.
 * A person's deletion locks the workspace, so that it comes before, and is seen here, or after, and finds the report.
 */
export async function finishReport(
  { id, attempts, workspaceId }: TakenReport,
  { runNumber, content, mentionIds, bytes, fileName }: FinishedReport,
): Promise<boolean> {
  return transaction(async (client) => {
    await client.query("select 1 from workspace where id = $1 for share", [workspaceId]);
    const { rowCount } = await client.query(
      `update report set status = 'done', progress = 1, "leaseUntil" = null, "finishedAt" = now(), "runNumber" = $3,
              content = $4, "mentionIds" = $5::bigint[], bytes = $6, "fileName" = $7
        where id = $1 and attempts = $2 and status = 'running'
          and not exists (select from unnest($5::bigint[]) as quoted(id)
                           where not exists (select from mention m where m.id = quoted.id))`,
      [id, attempts, runNumber, JSON.stringify(content), mentionIds, Buffer.from(bytes), fileName],
    );
    return rowCount === 1;
  });
}
