import { pool } from "@/lib/data/pool";
import type { WeekFacts } from "@/lib/domain/overview/week-facts";

interface Row {
  readonly from: string;
  readonly to: string;
  readonly documents: number;
  readonly mentions: number;
  readonly complaints: number;
  readonly ratings: number;
  readonly mean: number | null;
  readonly variance: number | null;
  readonly orders: number;
}

/** The seven days that end with `lastDay`: what customers wrote, what the run heard in it, what was ordered. */
export async function weekFacts(workspaceId: number, runId: number, lastDay: string): Promise<WeekFacts> {
  const { rows } = await pool().query<Row>(
    `with span as (
       select $3::date - 6 as first, $3::date as last,
              ($3::date - 6)::timestamp at time zone "timeZone" as start,
              ($3::date + 1)::timestamp at time zone "timeZone" as stop
         from workspace where id = $1
     ), written as (
       select d.id, d.rating from document d, span
        where d."workspaceId" = $1 and d.speaker is distinct from 'agent'
          and d."writtenAt" >= span.start and d."writtenAt" < span.stop
     ), heard as (
       select count(*)::int as mentions, (count(*) filter (where s.type = 'complaint'))::int as complaints
         from written join mention m on m."documentId" = written.id
         join mention_score s on s."mentionId" = m.id and s."runId" = $2
     )
     select span.first::text as "from", span.last::text as "to", heard.mentions, heard.complaints,
            (select count(*)::int from written) as documents,
            (select count(rating)::int from written) as ratings,
            (select avg(rating) from written) as mean,
            (select var_samp(rating) from written) as variance,
            (select count(distinct o."orderKey")::int from order_line o
              where o."workspaceId" = $1 and o."orderedAt" >= span.start and o."orderedAt" < span.stop) as orders
       from span, heard`,
    [workspaceId, runId, lastDay],
  );
  const row = rows[0];
  if (!row) throw new Error(`no workspace ${workspaceId}`);
  const { ratings, mean, variance, ...rest } = row;
  return { ...rest, ratings: { count: ratings, mean: mean ?? 0, variance: variance ?? 0 } };
}
