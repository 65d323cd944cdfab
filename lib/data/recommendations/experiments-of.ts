import { z } from "zod";
import { pool } from "@/lib/data/pool";
import { type Experiment, experimentArm, experimentPlan } from "@/lib/domain/recommendation/experiment";

const stored = z.object({ arms: z.array(experimentArm), plan: experimentPlan });

/** A workspace's experiments, newest first; `running` ones only, or all, or one of them. */
export async function experimentsOf(
  workspaceId: number,
  { running = false, id = null }: { running?: boolean; id?: number | null } = {},
): Promise<Experiment[]> {
  const { rows } = await pool().query<Experiment>(
    `select id, name, place, arms, plan, "createdAt", "stoppedAt" from experiment
      where "workspaceId" = $1 and (not $2 or "stoppedAt" is null) and ($3::int is null or id = $3) order by id desc`,
    [workspaceId, running, id],
  );
  return rows.flatMap((row) => {
    const { data } = stored.safeParse(row);
    return data ? [{ ...row, ...data }] : [];
  });
}
