import type { Transaction } from "@/lib/data/pool";
import type { RejectRow } from "@/lib/domain/import/reject-row";

export type FirstReject = Pick<RejectRow, "line" | "column" | "value" | "reason" | "raw">;

/** The first rejected rows of an import as a transaction sees them, which may not have ended. */
export async function firstRejects(
  client: Transaction,
  importId: number,
  limit: number,
): Promise<FirstReject[]> {
  const { rows } = await client.query<FirstReject>(
    `select line, "column", value, reason, raw from import_reject where "importId" = $1 order by line, id limit $2`,
    [importId, limit],
  );
  return rows;
}
