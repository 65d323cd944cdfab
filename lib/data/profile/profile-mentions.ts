import { pool } from "@/lib/data/pool";

/** What somebody said, as a run understands it. */
export interface ProfileMention {
  /** Whose profile it is part of: a customer, or the text itself where its author is not known. */
  readonly owner: number;
  readonly mentionId: string;
  readonly language: string;
  readonly vector: Buffer;
  readonly weight: number;
  readonly sentiment: number;
  /** Null for mentions of no named need. */
  readonly needKey: number | null;
}

/** Whom a run makes profiles of. */
export type ProfileOf = "customers" | "texts";

const OWNERS: Record<ProfileOf, { id: string; where: string }> = {
  customers: { id: `document."customerId"`, where: `document."customerId" is not null` },
  texts: { id: "document.id::float8", where: `document."customerId" is null` },
};

/** The scored mentions of a run that have a customer, or those that have none, sorted by owner. */
export async function profileMentions(runId: number, of: ProfileOf): Promise<ProfileMention[]> {
  const { id, where } = OWNERS[of];
  const { rows } = await pool().query<ProfileMention>(
    `select ${id} as owner, mention.id::text as "mentionId", mention.language, embedding.vector,
            score.weight, score.sentiment, need.key as "needKey"
       from mention_score score
       join mention on mention.id = score."mentionId"
       join document on document.id = mention."documentId"
       join embedding on embedding."textHash" = mention."textHash"
       left join (need_mention join need on need.id = need_mention."needId" and need."runId" = $1 and not need."isOther")
         on need_mention."mentionId" = mention.id
      where score."runId" = $1 and ${where} order by 1, mention.id`,
    [runId],
  );
  return rows;
}
