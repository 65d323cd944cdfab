import { personaNames, type SizedPersona } from "@/lib/data/personas/persona-names";
import { pool } from "@/lib/data/pool";

/** The personas of a run, largest first, and how many customers have a profile in it. */
export async function runPersonas(runId: number): Promise<{ personas: SizedPersona[]; customers: number }> {
  const [personas, profiles] = await Promise.all([
    personaNames(runId),
    pool().query<{ count: number }>(`select count(*)::int as count from profile where "runId" = $1`, [runId]),
  ]);
  return { personas, customers: profiles.rows[0]?.count ?? 0 };
}
