import { pool } from "@/lib/data/pool";
import type { DialogueTurn } from "@/lib/domain/documents/document-detail";

/** A dialogue from its first turn on, the agent's included; at most as many turns as a page bears. */
export async function dialogueTurns(workspaceId: number, dialogueKey: string): Promise<DialogueTurn[]> {
  const { rows } = await pool().query<DialogueTurn>(
    `select id::text, turn, speaker, text, language, "writtenAt" from document
      where "dialogueKey" = $2 and "workspaceId" = $1
      order by turn nulls last, "writtenAt", id limit 200`,
    [workspaceId, dialogueKey],
  );
  return rows;
}
