import { pool } from "@/lib/data/pool";
import type { PersonaRef } from "@/lib/domain/persona/persona-row";

/** The names of a persona of a run; null when it has none of this key. */
export async function personaNameOf(runId: number, key: number): Promise<PersonaRef | null> {
  const { rows } = await pool().query<PersonaRef>(
    `select key, "nameEn", "nameZh" from persona where "runId" = $1 and key = $2`,
    [runId, key],
  );
  return rows[0] ?? null;
}
