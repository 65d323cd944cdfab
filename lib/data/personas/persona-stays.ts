import { MEMBERS } from "@/lib/data/personas/members-sql";
import { pool } from "@/lib/data/pool";

/** Of an earlier run's members of a persona, how many are in the persona of the same key now. */
export interface PersonaStay {
  readonly key: number;
  readonly size: number;
  readonly stayed: number;
}

export async function personaStays(runId: number, runBeforeId: number): Promise<PersonaStay[]> {
  const { rows } = await pool().query<PersonaStay>(
    `select old.key, count(*)::int as size, (count(*) filter (where now.key = old.key))::int as stayed
       from ${MEMBERS} g
       join persona old on old.id = g."personaId"
       left join ${MEMBERS} f on f."runId" = $1 and f.who = g.who
       left join persona now on now.id = f."personaId"
      where g."runId" = $2 group by old.key`,
    [runId, runBeforeId],
  );
  return rows;
}
