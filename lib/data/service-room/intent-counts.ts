import { pool } from "@/lib/data/pool";
import type { IntentCounts } from "@/lib/domain/service-room/service-room";

export const INTENT_WEEKS = 26;

export interface CountedIntent extends IntentCounts {
  readonly weekly: readonly number[];
}

/** The intents of a run, counted; the most asked first. Ages count back from the newest question. */
export async function intentCounts(runId: number): Promise<CountedIntent[]> {
  const { rows } = await pool().query<CountedIntent>(
    `with question as (
       select *, extract(epoch from max("askedAt") over () - "askedAt") / 86400 as age
         from intent_question where "runId" = $1)
     select key, count(*)::int as questions, count("answerId")::int as answered,
            count(*) filter (where settled)::int as settled, count(*) filter (where repeats)::int as repeats,
            avg(turns)::float as turns, count(*) filter (where age < 30)::int as recent,
            count(*) filter (where age >= 30 and age < 60)::int as before,
            count("moodBefore" + "moodAfter")::int as moods,
            avg("moodBefore") filter (where "moodAfter" is not null) as "moodBefore",
            avg("moodAfter") filter (where "moodBefore" is not null) as "moodAfter",
            (select array_agg((select count(*)::int from question own where own.key = question.key
                and own.age >= 7 * week and own.age < 7 * (week + 1)) order by week desc)
               from generate_series(0, $2 - 1) as week) as weekly
       from question group by key order by questions desc, key`,
    [runId, INTENT_WEEKS],
  );
  return rows;
}
