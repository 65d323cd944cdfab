import type { Transaction } from "@/lib/data/pool";

export interface NeedId {
  readonly id: number;
  readonly key: number;
  readonly isOther: boolean;
}

/** Needs of a run by the numbers of their rows. */
export async function needIds(client: Transaction, runId: number): Promise<NeedId[]> {
  const { rows } = await client.query<NeedId>(
    `select id, key, "isOther" from need where "runId" = $1 order by key`,
    [runId],
  );
  return rows;
}
