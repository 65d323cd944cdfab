import { pool } from "@/lib/data/pool";

export interface NeedMonth {
  /** First day of the month on the shop's clock. */
  readonly month: string;
  readonly mentions: number;
  /** Mentions of all needs. */
  readonly of: number;
}

/** Mentions of a need and of all, by month, oldest first; months without any text in between are missing. */
export async function needMonths(runId: number, key: number, timeZone: string): Promise<NeedMonth[]> {
  const { rows } = await pool().query<NeedMonth>(
    `select to_char(date_trunc('month', d."writtenAt" at time zone $3), 'YYYY-MM-DD') as month,
            (count(*) filter (where n.key = $2))::int as mentions, count(*)::int as "of"
       from need n join need_mention nm on nm."needId" = n.id
       join mention m on m.id = nm."mentionId" join document d on d.id = m."documentId"
      where n."runId" = $1 and d."writtenAt" is not null group by 1 order by 1`,
    [runId, key, timeZone],
  );
  return rows;
}
