import { pool } from "@/lib/data/pool";

export interface RunPersona {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly size: number;
}

/** The personas of a run, largest first, and how many customers have a profile in it. */
export async function runPersonas(runId: number): Promise<{ personas: RunPersona[]; customers: number }> {
  const [personas, profiles] = await Promise.all([
    pool().query<RunPersona>(
      `select key, "nameEn", "nameZh", size from persona where "runId" = $1 order by size desc, key`,
      [runId],
    ),
    pool().query<{ count: number }>(`select count(*)::int as count from profile where "runId" = $1`, [runId]),
  ]);
  return { personas: personas.rows, customers: profiles.rows[0]?.count ?? 0 };
}
