import { countedSql } from "@/lib/data/documents/counted-sql";
import { pool } from "@/lib/data/pool";

type PartOfSpeech = "noun" | "verb" | "adj" | "adv" | "num" | "pron" | "other";

/** A mention with what the needs stage wants to know of its document. */
export interface MentionToMine {
  id: string;
  documentId: string;
  text: string;
  language: "zh" | "en" | "other";
  tokens: { text: string; lemma: string; pos: PartOfSpeech; start: number; end: number; stop: boolean }[];
  entities: { text: string; type: string; start: number; end: number }[];
  keywords: string[];
  vector: Buffer;
  rating: number | null;
  writtenAt: Date | null;
  customerId: number | null;
  productId: number | null;
}

/** Of the tables mention, document and embedding. */
export const MENTION_TO_MINE = `mention.id::text, document.id::text as "documentId", mention.text, mention.language,
  mention.tokens, mention.entities, mention.keywords, embedding.vector, document.rating, document."writtenAt",
  document."customerId", document."productId"`;

/** Every encoded mention of the workspace's documents that count, in a fixed order. */
export async function mentionsToMine(workspaceId: number): Promise<MentionToMine[]> {
  const { rows } = await pool().query<MentionToMine>(
    `select ${MENTION_TO_MINE}
       from mention
       join document on document.id = mention."documentId"
       join embedding on embedding."textHash" = mention."textHash"
      where document."workspaceId" = $1 and ${countedSql("document")}
      order by document.key, mention.seq`,
    [workspaceId],
  );
  return rows;
}
