import { pool } from "@/lib/data/pool";

/** What customers said of a product: weeks before the first day to forecast, 0 the last one. */
export interface WeeklyTalk {
  readonly productId: number;
  readonly weeks: readonly number[];
  readonly mentions: readonly number[];
  /** Mean sentiment, -1 to 1. */
  readonly moods: readonly number[];
}

/** Mentions of needs a week and product in the published run, over the `weeks` before a day of the shop's calendar. */
export async function weeklyTalk(
  workspaceId: number,
  firstDay: string,
  weeks: number,
): Promise<WeeklyTalk[]> {
  const { rows } = await pool().query<WeeklyTalk>(
    `with said as (
       select d."productId", ($2::date - 1 - (d."writtenAt" at time zone w."timeZone")::date) / 7 as week,
              count(*)::int as mentions, avg(s.sentiment) as mood
         from workspace w join need n on n."runId" = w."publishedRunId" and not n."isOther"
         join need_mention nm on nm."needId" = n.id join mention m on m.id = nm."mentionId"
         join document d on d.id = m."documentId" and d."productId" is not null
         join mention_score s on s."mentionId" = m.id and s."runId" = n."runId"
        where w.id = $1 and d."writtenAt" < $2::date::timestamp at time zone w."timeZone"
          and d."writtenAt" >= ($2::date - 7 * $3::int)::timestamp at time zone w."timeZone"
        group by 1, 2)
     select "productId", array_agg(week) as weeks, array_agg(mentions) as mentions, array_agg(mood) as moods
       from said group by 1`,
    [workspaceId, firstDay, weeks],
  );
  return rows;
}
