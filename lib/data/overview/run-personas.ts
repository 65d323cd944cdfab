import { personaNames, type SizedPersona } from "@/lib/data/personas/persona-names";
import { pool } from "@/lib/data/pool";

/** The personas of a run, largest first, and how many customers, or texts without authors, have a profile in it. */
export async function runPersonas(runId: number): Promise<{ personas: SizedPersona[]; customers: number }> {
  const [personas, profiles] = await Promise.all([
    personaNames(runId),
    pool().query<{ count: number }>(
      `select greatest((select count(*) from profile where "runId" = $1),
                       (select count(*) from text_profile where "runId" = $1))::int as count`,
      [runId],
    ),
  ]);
  return { personas, customers: profiles.rows[0]?.count ?? 0 };
}
