import { type ScopedRun, scopeSql } from "@/lib/data/needs/scope-sql";
import { pool } from "@/lib/data/pool";
import type { NeedCount } from "@/lib/domain/needs/need-count";
import type { NeedScope } from "@/lib/domain/needs/need-scope";
import { NEUTRAL_BAND } from "@/lib/domain/needs/sentiment-class";

/** Mentions inside a scope by need, and under the key null those of all needs together, "Other" among them. */
export async function needCounts(
  run: ScopedRun,
  scope: NeedScope,
): Promise<ReadonlyMap<number | null, NeedCount>> {
  const { from, params } = scopeSql(run, scope);
  const band = `$${params.length + 1}::float8`;
  const { rows } = await pool().query<NeedCount & { key: number | null }>(
    `select n.key, count(*)::int as mentions, count(distinct d.id)::int as documents,
            count(distinct d."customerId")::int as customers,
            (count(*) filter (where s.sentiment < -${band}))::int as negative,
            (count(*) filter (where abs(s.sentiment) <= ${band}))::int as neutral,
            (count(*) filter (where s.sentiment > ${band}))::int as positive
       ${from} group by grouping sets ((n.key), ())`,
    [...params, NEUTRAL_BAND],
  );
  return new Map(rows.map(({ key, ...count }) => [key, count]));
}
