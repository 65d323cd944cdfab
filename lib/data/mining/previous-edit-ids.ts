import { pool } from "@/lib/data/pool";

/** The mentions of the published run that edits name, with the edits' numbers. */
export async function previousEditIds(workspaceId: number): Promise<Map<string, number[]>> {
  const { rows } = await pool().query<{ id: string; editIds: number[] }>(
    `select nm."mentionId"::text as id, nm."editIds"
       from workspace w join need n on n."runId" = w."publishedRunId" join need_mention nm on nm."needId" = n.id
      where w.id = $1 and nm."editIds" <> '{}'`,
    [workspaceId],
  );
  return new Map(rows.map(({ id, editIds }) => [id, editIds]));
}
