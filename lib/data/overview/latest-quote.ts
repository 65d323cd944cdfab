import { pool } from "@/lib/data/pool";
import type { Excerpt } from "@/lib/domain/documents/excerpt";

/** The most typical mention of a need between two days, preferably in a language, in its document; else its first quote. */
export async function latestQuote(
  runId: number,
  key: number,
  wanted: { readonly from: string; readonly to: string; readonly language: string },
): Promise<Excerpt | null> {
  const { rows } = await pool().query<Excerpt>(
    `select d.id::text as "documentId", d.source, d.text, coalesce(m.language, d.language) as language,
            json_build_array(json_build_object('start', m.start, 'end', m."end")) as marks,
            d.rating, d."writtenAt", d.turn, d."importLine", null as product
       from need n
       join run r on r.id = n."runId" join workspace w on w.id = r."workspaceId"
       join need_mention nm on nm."needId" = n.id
       join mention m on m.id = nm."mentionId"
       join document d on d.id = m."documentId"
      where n."runId" = $1 and n.key = $2
        and (nm."quoteRank" = 1 or (d."writtenAt" >= $3::date::timestamp at time zone w."timeZone"
             and d."writtenAt" < ($4::date + 1)::timestamp at time zone w."timeZone"))
      order by (d."writtenAt" >= $3::date::timestamp at time zone w."timeZone") desc nulls last,
               m.language = $5 desc, nm.closeness desc, m.id
      limit 1`,
    [runId, key, wanted.from, wanted.to, wanted.language],
  );
  return rows[0] ?? null;
}
