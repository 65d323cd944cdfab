import { pool } from "@/lib/data/pool";

export interface RunSince {
  readonly number: number;
  readonly status: string;
  readonly publishable: boolean | null;
  readonly holdReason: string | null;
  readonly metrics: unknown;
}

/** The newest finished run after `number` (0: of all), whatever became of it; null when there is none. */
export async function latestRunSince(workspaceId: number, number: number): Promise<RunSince | null> {
  const { rows } = await pool().query<RunSince>(
    `select number, status::text, publishable, "holdReason", metrics from run
      where "workspaceId" = $1 and number > $2 and status in ('succeeded', 'failed')
      order by number desc limit 1`,
    [workspaceId, number],
  );
  return rows[0] ?? null;
}
