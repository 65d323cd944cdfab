import { pool } from "@/lib/data/pool";
import type { IntentCounts } from "@/lib/domain/service-room/service-room";

const INTENT_WEEKS = 26;

export interface CountedIntent extends IntentCounts {
  readonly weekly: readonly number[];
}

/** The intents of a run, counted; the most asked first. Ages count back from the newest question. */
export async function intentCounts(runId: number): Promise<CountedIntent[]> {
  const { rows } = await pool().query<IntentCounts & { weeks: Record<string, number> | null }>(
    `with question as (
       select *, extract(epoch from newest - "askedAt") / 86400 as age
         from intent_question, (select max("askedAt") as newest from intent_question where "runId" = $1) latest
        where "runId" = $1
     ), week as (
       select key, jsonb_object_agg(week, asked) as weeks
         from (select key, floor(age / 7)::int as week, count(*)::int as asked from question
                where age < 7 * $2::int group by 1, 2) counted group by 1)
     select question.key, count(*)::int as questions, count("answerId")::int as answered,
            count(*) filter (where settled)::int as settled, count(*) filter (where repeats)::int as repeats,
            avg(turns)::float as turns, count(*) filter (where age < 30)::int as recent,
            count(*) filter (where age >= 30 and age < 60)::int as before,
            count("moodBefore" + "moodAfter")::int as moods,
            avg("moodBefore") filter (where "moodAfter" is not null) as "moodBefore",
            avg("moodAfter") filter (where "moodBefore" is not null) as "moodAfter", week.weeks
       from question left join week on week.key = question.key
      group by question.key, week.weeks order by questions desc, question.key`,
    [runId, INTENT_WEEKS],
  );
  return rows.map(({ weeks, ...counts }) => ({
    ...counts,
    weekly: Array.from({ length: INTENT_WEEKS }, (_, week) => weeks?.[INTENT_WEEKS - 1 - week] ?? 0),
  }));
}
