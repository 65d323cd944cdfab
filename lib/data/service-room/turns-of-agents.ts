import { pool } from "@/lib/data/pool";

/** What an agent said in a dialogue. */
export interface AgentTurn {
  readonly documentId: string;
  readonly dialogueKey: string;
  readonly turn: number;
  readonly text: string;
}

/** Agents' turns of dialogues. */
export async function turnsOfAgents(
  workspaceId: number,
  dialogueKeys: readonly string[],
): Promise<AgentTurn[]> {
  const { rows } = await pool().query<AgentTurn>(
    `select id::text as "documentId", "dialogueKey", turn, text from document
      where "dialogueKey" = any($2::text[]) and "workspaceId" = $1 and speaker = 'agent' and turn is not null`,
    [workspaceId, dialogueKeys],
  );
  return rows;
}
