import { pool } from "@/lib/data/pool";

/** What came in after a run had read its data. */
export interface RunWatermark {
  readonly number: number;
  readonly startedAt: Date;
  /** Imports that ended since. */
  readonly lateImports: readonly number[];
  /** Whether one that it read was undone since. */
  readonly isUndone: boolean;
}

/** By when a run knew what it knows; null where there is no such run. */
export async function runWatermark(runId: number): Promise<RunWatermark | null> {
  const { rows } = await pool().query<RunWatermark>(
    `select r.number, coalesce(r."startedAt", r."createdAt") as "startedAt",
            coalesce((select array_agg(i.id) from import i where i."workspaceId" = r."workspaceId"
                         and i."finishedAt" > coalesce(r."startedAt", r."createdAt")), '{}') as "lateImports",
            exists (select 1 from import i where i."workspaceId" = r."workspaceId"
                       and i."undoneAt" > coalesce(r."startedAt", r."createdAt")) as "isUndone"
       from run r where r.id = $1`,
    [runId],
  );
  return rows[0] ?? null;
}
