import type { Transaction } from "@/lib/data/pool";

export interface FirstReject {
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
  readonly raw: string;
}

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
