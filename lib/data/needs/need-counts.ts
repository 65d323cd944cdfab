import { NEED_NARROWED, type NeedQuery, narrowParams } from "@/lib/data/needs/need-sql";
import { pool } from "@/lib/data/pool";
import type { NeedType } from "@/lib/domain/needs/need-type";

/** Needs of a run by type, of those that everything but the type leaves. */
export async function needCounts(query: NeedQuery): Promise<Record<NeedType, number>> {
  const { rows } = await pool().query<{ type: NeedType; count: number }>(
    `select n.type, count(*)::int as count from need n where ${NEED_NARROWED} group by n.type`,
    narrowParams(query),
  );
  const counts: Record<NeedType, number> = { complaint: 0, wish: 0, praise: 0, question: 0 };
  for (const row of rows) counts[row.type] = row.count;
  return counts;
}
