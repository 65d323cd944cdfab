import type { Transaction } from "@/lib/data/pool";
import { STAGES } from "@/lib/domain/run/stages";

/** A queued run with its stages, numbered after the workspace's last one. The workspace row is locked meanwhile. */
export async function insertRun(
  client: Transaction,
  run: { workspaceId: number; seed: number; layOut: boolean; createdById: string | null },
): Promise<{ id: number; number: number }> {
  await client.query("select 1 from workspace where id = $1 for update", [run.workspaceId]);
  const { rows } = await client.query<{ id: number; number: number }>(
    `insert into run ("workspaceId", number, seed, "layOut", "createdById", stage)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 from run where "workspaceId" = $1
     returning id, number`,
    [run.workspaceId, run.seed, run.layOut, run.createdById, STAGES[0]],
  );
  const [created] = rows;
  if (!created) throw new Error("the run was not inserted");
  await client.query(
    `insert into run_stage ("runId", name, position)
     select $1, name, position - 1 from unnest($2::text[]) with ordinality as stage(name, position)`,
    [created.id, [...STAGES]],
  );
  return created;
}
