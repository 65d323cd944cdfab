import { pool } from "@/lib/data/pool";
import type { AskedNeed } from "@/lib/domain/ask/asked";

/** Needs of a run by key, in no order. */
export async function needsByKeys(
  runId: number,
  keys: readonly number[],
): Promise<Omit<AskedNeed, "quotes">[]> {
  const { rows } = await pool().query<Omit<AskedNeed, "quotes">>(
    `select key, "nameEn", "nameZh", type, mentions, documents, customers
       from need where "runId" = $1 and key = any($2::int[])`,
    [runId, keys],
  );
  return rows;
}
