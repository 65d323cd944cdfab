import { pool } from "@/lib/data/pool";

/** What a customer said, as this run understands it. */
export interface CustomerMention {
  customerId: number;
  mentionId: string;
  language: string;
  vector: Buffer;
  weight: number;
  sentiment: number;
  /** Null for mentions of no named need. */
  needKey: number | null;
}

/** The scored mentions of a run that have a customer, in a fixed order. */
export async function customerMentions(runId: number): Promise<CustomerMention[]> {
  const { rows } = await pool().query<CustomerMention>(
    `select document."customerId", mention.id::text as "mentionId", mention.language, embedding.vector,
            score.weight, score.sentiment, need.key as "needKey"
       from mention_score score
       join mention on mention.id = score."mentionId"
       join document on document.id = mention."documentId"
       join embedding on embedding."textHash" = mention."textHash"
       left join (need_mention join need on need.id = need_mention."needId" and need."runId" = $1 and not need."isOther")
         on need_mention."mentionId" = mention.id
      where score."runId" = $1 and document."customerId" is not null
      order by document."customerId", mention.id`,
    [runId],
  );
  return rows;
}
