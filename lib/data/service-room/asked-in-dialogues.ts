import { countedSql } from "@/lib/data/documents/counted-sql";
import type { MentionToMine } from "@/lib/data/mining/mentions-to-mine";
import { pool } from "@/lib/data/pool";

/** What a customer said in a dialogue. */
export interface AskedRow {
  readonly documentId: string;
  readonly dialogueKey: string;
  readonly turn: number;
  readonly text: string;
  readonly language: string;
  readonly writtenAt: Date | null;
  readonly textHash: string;
  readonly vector: Uint8Array;
  /** Words of each of its mentions. */
  readonly tokens: readonly MentionToMine["tokens"][];
  /** Mean sentiment of its mentions in the run, -1 to 1. */
  readonly mood: number | null;
}

/** The newest customers' turns of dialogues that are encoded, in the order of their ids. Cost: an index look-up a turn. */
export async function askedInDialogues(
  workspaceId: number,
  runId: number,
  limit: number,
): Promise<AskedRow[]> {
  const { rows } = await pool().query<AskedRow>(
    `select d.id::text as "documentId", d."dialogueKey", d.turn, d.text, coalesce(d.language, 'other') as language,
            d."writtenAt", encode(d."textHash", 'hex') as "textHash", e.vector,
            coalesce((select jsonb_agg(m.tokens order by m.seq) from mention m where m."documentId" = d.id), '[]') as tokens,
            (select avg(s.sentiment) from mention m join mention_score s on s."mentionId" = m.id and s."runId" = $2
              where m."documentId" = d.id) as mood
       from (select * from document
              where "workspaceId" = $1 and source = 'dialogue' and "dialogueKey" is not null
                and speaker is distinct from 'agent' and turn is not null and ${countedSql("document")}
              order by "writtenAt" desc nulls last, id desc limit $3) d
       join embedding e on e."textHash" = d."textHash"
      order by d.id`,
    [workspaceId, runId, limit],
  );
  return rows;
}
