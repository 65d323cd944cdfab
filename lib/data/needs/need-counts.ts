import { likePattern } from "@/lib/data/like-pattern";
import { NEED_MATCHES_Q } from "@/lib/data/needs/need-sql";
import { pool } from "@/lib/data/pool";
import type { NeedType } from "@/lib/domain/needs/need-type";

/** Needs of a run by type, of those that a search finds. */
export async function needCounts(runId: number, q: string): Promise<Record<NeedType, number>> {
  const { rows } = await pool().query<{ type: NeedType; count: number }>(
    `select n.type, count(*)::int as count from need n
      where n."runId" = $1 and not n."isOther" and ${NEED_MATCHES_Q} group by n.type`,
    [runId, q ? likePattern(q) : null],
  );
  const counts: Record<NeedType, number> = { complaint: 0, wish: 0, praise: 0, question: 0 };
  for (const row of rows) counts[row.type] = row.count;
  return counts;
}
