import { pool } from "@/lib/data/pool";
import type { PersonaRef } from "@/lib/domain/persona/persona-row";

/** Names of a run's personas, largest first. */
export async function personaNames(runId: number): Promise<PersonaRef[]> {
  const { rows } = await pool().query<PersonaRef>(
    `select key, "nameEn", "nameZh" from persona where "runId" = $1 order by size desc, key`,
    [runId],
  );
  return rows;
}
