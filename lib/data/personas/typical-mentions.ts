import { pool } from "@/lib/data/pool";

/** Of the texts nearest to the middle of a persona of texts, the mention that carries most of what each asks for. */
export async function typicalMentions(runId: number, personaKey: number, limit: number): Promise<string[]> {
  const { rows } = await pool().query<{ mentionId: string }>(
    `select t.needs #>> '{0,quotes,0,mentionId}' as "mentionId"
       from text_profile t join persona p on p.id = t."personaId"
      where t."runId" = $1 and p.key = $2 and t.needs #>> '{0,quotes,0,mentionId}' is not null
      order by t.distance, t."documentId" limit $3`,
    [runId, personaKey, limit],
  );
  return rows.map(({ mentionId }) => mentionId);
}
