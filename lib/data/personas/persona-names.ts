import { pool } from "@/lib/data/pool";
import type { PersonaRef } from "@/lib/domain/persona/persona-row";

export interface SizedPersona extends PersonaRef {
  readonly size: number;
}

/** Names and sizes of a run's personas, largest first. */
export async function personaNames(runId: number): Promise<SizedPersona[]> {
  const { rows } = await pool().query<SizedPersona>(
    `select key, "nameEn", "nameZh", size from persona where "runId" = $1 order by pinned desc, size desc, key`,
    [runId],
  );
  return rows;
}
