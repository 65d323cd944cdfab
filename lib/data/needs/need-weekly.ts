import { type ScopedRun, scopeSql } from "@/lib/data/needs/scope-sql";
import { pool } from "@/lib/data/pool";
import type { NeedScope } from "@/lib/domain/needs/need-scope";

const WEEK_SECONDS = 7 * 86_400;

/** Mentions inside a scope by need and week from `start` on: one list of `weeks` counts a need. */
export async function needWeekly(
  run: ScopedRun,
  scope: NeedScope,
  start: Date,
  weeks: number,
): Promise<ReadonlyMap<number, number[]>> {
  const { from, params } = scopeSql(run, scope);
  const place = params.length;
  const { rows } = await pool().query<{ key: number; week: number; count: number }>(
    `select n.key, floor(extract(epoch from d."writtenAt" - $${place + 1}::timestamptz) / ${WEEK_SECONDS})::int as week,
            count(*)::int as count ${from} and d."writtenAt" >= $${place + 1}::timestamptz group by 1, 2`,
    [...params, start],
  );
  const weekly = new Map<number, number[]>();
  for (const { key, week, count } of rows) {
    const own = weekly.get(key) ?? new Array<number>(weeks).fill(0);
    // In the week in which clocks go back the last hour is counted with it.
    const at = Math.min(week, weeks - 1);
    own[at] = (own[at] ?? 0) + count;
    weekly.set(key, own);
  }
  return weekly;
}
