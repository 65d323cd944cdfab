import { pool } from "@/lib/data/pool";

/** How often a word stands in what an audience says of a need, and in what all others say of it. */
export interface AudienceWord {
  readonly needKey: number;
  readonly word: string;
  readonly inside: number;
  readonly outside: number;
  /** Mentions of the need on each side. */
  readonly insideOf: number;
  readonly outsideOf: number;
}

/** The keywords of mentions of these needs, by who said them. */
export async function audienceWords(
  runId: number,
  needKeys: readonly number[],
  customerIds: readonly number[],
): Promise<AudienceWord[]> {
  const { rows } = await pool().query<AudienceWord>(
    `with said as materialized (
       select n.key, m.keywords, member.id is not null as own
         from need n join need_mention nm on nm."needId" = n.id join mention m on m.id = nm."mentionId"
         join document d on d.id = m."documentId"
         left join unnest($3::int[]) as member(id) on member.id = d."customerId"
        where n."runId" = $1 and n.key = any($2::int[])),
     sides as (select key, count(*) filter (where own)::int as inside, count(*) filter (where not own)::int as outside
                 from said group by 1)
     select said.key as "needKey", word, (count(*) filter (where own))::int as inside,
            (count(*) filter (where not own))::int as outside, sides.inside as "insideOf", sides.outside as "outsideOf"
       from said join sides using (key), unnest(said.keywords) as word
      group by said.key, word, sides.inside, sides.outside having count(*) filter (where own) > 2
      order by 1, 3 desc, 2`,
    [runId, needKeys, customerIds],
  );
  return rows;
}
