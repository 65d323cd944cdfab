import { pool } from "@/lib/data/pool";

/** A mention on a run's map of them. */
export interface MentionPoint {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly need: number | null;
  readonly persona: number | null;
  readonly category: string | null;
  readonly language: string;
  readonly rating: number | null;
  readonly sentiment: number;
}

/** The mentions of a run that have a place on its map. */
export async function mentionPoints(runId: number): Promise<MentionPoint[]> {
  const { rows } = await pool().query<MentionPoint>(
    `select m.id::float8 as id, s.x, s.y, n.key as need, persona.key as persona, p.category, m.language, d.rating, s.sentiment
       from mention_score s
       join mention m on m.id = s."mentionId"
       join document d on d.id = m."documentId"
       left join product p on p.id = d."productId"
       left join profile f on f."runId" = s."runId" and f."customerId" = d."customerId"
       left join persona on persona.id = f."personaId"
       left join lateral (select need.key from need_mention nm join need on need.id = nm."needId"
          where nm."mentionId" = m.id and need."runId" = s."runId" and not need."isOther" limit 1) n on true
      where s."runId" = $1 and s.x is not null and s.y is not null order by m.id`,
    [runId],
  );
  return rows;
}
