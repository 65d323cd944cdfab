import { MEMBERS } from "@/lib/data/personas/members-sql";
import { pool } from "@/lib/data/pool";

/** How many customers went from one persona to another between two runs; null is none. */
export interface PersonaMove {
  readonly from: number | null;
  readonly to: number | null;
  readonly customers: number;
}

/** Moves of everybody with a profile in either run, by keys of personas. */
export async function personaFlow(runId: number, runBeforeId: number): Promise<PersonaMove[]> {
  const { rows } = await pool().query<PersonaMove>(
    `select old.key as "from", now.key as "to", count(*)::int as customers
       from (select who, "personaId" from ${MEMBERS} m where "runId" = $2) g
       full join (select who, "personaId" from ${MEMBERS} m where "runId" = $1) f using (who)
       left join persona old on old.id = g."personaId"
       left join persona now on now.id = f."personaId"
      group by 1, 2 order by 1, 2`,
    [runId, runBeforeId],
  );
  return rows;
}
