import { transaction } from "@/lib/data/pool";

export interface MentionVector {
  readonly mentionId: string;
  readonly documentId: string;
  readonly language: string;
  /** Key of the need that the run hears in it; null for none and for "Other". */
  readonly needKey: number | null;
  readonly vector: Buffer;
}

const PART = 4_000;

/**
 * Every encoded mention of customers' texts in parts of 4,000, newest documents first, with the need of a run: of each
 * `every`th mention only, and no more than `most`. Memory does not grow with the mentions.
 */
export async function readMentionVectors(
  {
    workspaceId,
    runId,
    every,
    most,
  }: { workspaceId: number; runId: number | null; every: number; most: number },
  take: (part: readonly MentionVector[]) => Promise<void> | void,
): Promise<void> {
  await transaction(async (client) => {
    await client.query({
      text: `declare mention_vectors no scroll cursor for
        select m.id::text as "mentionId", d.id::text as "documentId", m.language, e.vector, need.key as "needKey"
          from document d
          join mention m on m."documentId" = d.id
          join embedding e on e."textHash" = m."textHash"
          left join lateral (select n.key from need_mention nm join need n on n.id = nm."needId"
             where nm."mentionId" = m.id and n."runId" = $2 and not n."isOther" and not n.hidden limit 1) need on true
         where d."workspaceId" = $1 and d.speaker is distinct from 'agent' and m.id % $3 = 0
         order by d.id desc limit $4`,
      values: [workspaceId, runId, every, most],
    });
    for (;;) {
      const { rows } = await client.query<MentionVector>(`fetch ${PART} from mention_vectors`);
      if (rows.length > 0) await take(rows);
      if (rows.length < PART) return;
    }
  });
}
