import { pool } from "@/lib/data/pool";
import type { ExperimentInput } from "@/lib/domain/recommendation/experiment";

/** Begins an experiment, unless one runs at the place already: then null. */
export async function insertExperiment(
  workspaceId: number,
  { name, place, arms, plan, createdById }: ExperimentInput & { createdById: string | null },
): Promise<number | null> {
  const { rows } = await pool().query<{ id: number }>(
    `with held as (select id from workspace where id = $1 for update)
     insert into experiment ("workspaceId", name, place, arms, plan, "createdById")
     select $1, $2, $3, $4, $5, $6 from held
      where not exists (select 1 from experiment where "workspaceId" = $1 and place = $3 and "stoppedAt" is null)
     returning id`,
    [workspaceId, name, place, JSON.stringify(arms), JSON.stringify(plan), createdById],
  );
  return rows[0]?.id ?? null;
}
