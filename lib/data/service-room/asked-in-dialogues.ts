import { countedSql } from "@/lib/data/documents/counted-sql";
import type { MentionToMine } from "@/lib/data/mining/mentions-to-mine";
import { pool } from "@/lib/data/pool";

/** What a customer said in a dialogue, and the agent's turn that follows it. */
export interface AskedRow {
  readonly documentId: string;
  readonly dialogueKey: string;
  readonly turn: number;
  readonly text: string;
  readonly language: string;
  readonly writtenAt: Date | null;
  readonly vector: Uint8Array;
  /** Words of each of its mentions. */
  readonly tokens: readonly MentionToMine["tokens"][];
  readonly answer: string | null;
  /** Turns of the dialogue, the agent's included. */
  readonly turns: number;
}

/** The newest customer's turns of dialogues that are encoded, in the order of their ids. Cost: an index look-up a turn. */
export async function askedInDialogues(workspaceId: number, limit: number): Promise<AskedRow[]> {
  const { rows } = await pool().query<AskedRow>(
    `select d.id::text as "documentId", d."dialogueKey", d.turn, d.text, coalesce(d.language, 'other') as language,
            d."writtenAt", e.vector,
            coalesce((select jsonb_agg(m.tokens order by m.seq) from mention m where m."documentId" = d.id), '[]') as tokens,
            (select a.text from document a
              where a."dialogueKey" = d."dialogueKey" and a."workspaceId" = $1 and a.speaker = 'agent' and a.turn = d.turn + 1
              limit 1) as answer,
            (select count(*)::int from document t
              where t."dialogueKey" = d."dialogueKey" and t."workspaceId" = $1) as turns
       from (select * from document
              where "workspaceId" = $1 and source = 'dialogue' and "dialogueKey" is not null
                and speaker is distinct from 'agent' and turn is not null and ${countedSql("document")}
              order by "writtenAt" desc nulls last, id desc limit $2) d
       join embedding e on e."textHash" = d."textHash"
      order by d.id`,
    [workspaceId, limit],
  );
  return rows;
}
