import type { Transaction } from "@/lib/data/pool";
import type { NeedType } from "@/lib/domain/needs/need-type";

/** A mention of a run with what needs are measured by. */
export interface RunMention {
  readonly mentionId: string;
  readonly needId: number;
  readonly closeness: number;
  readonly foundKey: number | null;
  readonly foundRank: number | null;
  readonly documentId: string;
  readonly rating: number | null;
  readonly writtenAt: Date | null;
  readonly customerId: number | null;
  readonly productId: number | null;
  readonly sentiment: number;
  readonly type: NeedType;
}

/** Every mention of a run that is in a need, in a fixed order. */
export async function runMentions(client: Transaction, runId: number): Promise<RunMention[]> {
  const { rows } = await client.query<RunMention>(
    `select nm."mentionId"::text, nm."needId", nm.closeness, nm."foundKey", nm."foundRank", d.id::text as "documentId",
            d.rating, d."writtenAt", d."customerId", d."productId", s.sentiment, s.type
       from need n join need_mention nm on nm."needId" = n.id
       join mention m on m.id = nm."mentionId" join document d on d.id = m."documentId"
       join mention_score s on s."runId" = n."runId" and s."mentionId" = m.id
      where n."runId" = $1 order by d.key, m.seq`,
    [runId],
  );
  return rows;
}
