import { pool } from "@/lib/data/pool";

/** A part of what is said: how often a need is voiced there, of all that is said there. */
export interface NeedPart {
  readonly name: string;
  readonly mentions: number;
  readonly of: number;
}

const PARTS = {
  language: { column: "m.language", join: "" },
  category: { column: "p.category", join: `join product p on p.id = d."productId"` },
};

/** The languages or product categories that a need is voiced in, most mentions first. */
export async function needSplit(runId: number, key: number, by: keyof typeof PARTS): Promise<NeedPart[]> {
  const { column, join } = PARTS[by];
  const { rows } = await pool().query<NeedPart>(
    `select ${column} as name, (count(*) filter (where n.key = $2))::int as mentions, count(*)::int as "of"
       from need n join need_mention nm on nm."needId" = n.id
       join mention m on m.id = nm."mentionId" join document d on d.id = m."documentId" ${join}
      where n."runId" = $1 and ${column} is not null
      group by 1 having count(*) filter (where n.key = $2) > 0 order by 2 desc, 1`,
    [runId, key],
  );
  return rows;
}
