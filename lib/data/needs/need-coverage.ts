import { pool } from "@/lib/data/pool";

/** How many of a run's mentions express a named need. */
export interface NeedCoverage {
  readonly covered: number;
  readonly mentions: number;
}

export async function needCoverage(runId: number): Promise<NeedCoverage> {
  const { rows } = await pool().query<NeedCoverage>(
    `select coalesce(sum(mentions) filter (where not "isOther"), 0)::int as covered,
            coalesce(sum(mentions), 0)::int as mentions
       from need where "runId" = $1`,
    [runId],
  );
  return rows[0] ?? { covered: 0, mentions: 0 };
}
