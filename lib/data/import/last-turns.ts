import { pool } from "@/lib/data/pool";

/** The last turn that is known of each dialogue. */
export async function lastTurns(
  workspaceId: number,
  dialogues: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await pool().query<{ dialogue: string; turn: number }>(
    `select "dialogueKey" as dialogue, max(turn) as turn from document
      where "workspaceId" = $1 and "dialogueKey" = any($2::text[]) and turn is not null group by 1`,
    [workspaceId, dialogues],
  );
  return new Map(rows.map(({ dialogue, turn }) => [dialogue, turn]));
}
