import { type ScopedRun, scopeSql } from "@/lib/data/needs/scope-sql";
import { SENTIMENT_SQL } from "@/lib/data/needs/sentiment-sql";
import { pool } from "@/lib/data/pool";
import type { NeedCount } from "@/lib/domain/needs/need-count";
import type { NeedScope } from "@/lib/domain/needs/need-scope";

/** Mentions inside a scope by need, and under the key null those of all needs together, "Other" among them. */
export async function needCounts(
  run: ScopedRun,
  scope: NeedScope,
): Promise<ReadonlyMap<number | null, NeedCount>> {
  const { from, params } = scopeSql(run, scope);
  const { rows } = await pool().query<NeedCount & { key: number | null }>(
    `select n.key, count(*)::int as mentions, count(distinct d.id)::int as documents,
            count(distinct d."customerId")::int as customers,
            (count(*) filter (where ${SENTIMENT_SQL.negative}))::int as negative,
            (count(*) filter (where ${SENTIMENT_SQL.neutral}))::int as neutral,
            (count(*) filter (where ${SENTIMENT_SQL.positive}))::int as positive
       ${from} group by grouping sets ((n.key), ())`,
    params,
  );
  return new Map(rows.map(({ key, ...count }) => [key, count]));
}
