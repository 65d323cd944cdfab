import { pool } from "@/lib/data/pool";

/** The persona's key of each customer of a run who is in one. */
export async function personaKeys(runId: number): Promise<{ customerId: number; persona: number }[]> {
  const { rows } = await pool().query<{ customerId: number; persona: number }>(
    `select profile."customerId", persona.key as persona from profile join persona on persona.id = profile."personaId"
      where profile."runId" = $1 order by 1`,
    [runId],
  );
  return rows;
}
