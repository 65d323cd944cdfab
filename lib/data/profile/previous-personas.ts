import { pool } from "@/lib/data/pool";

/** Which persona each customer had in the published run, and every key the workspace has ever given. */
export async function previousPersonas(
  workspaceId: number,
): Promise<{ members: { customerId: number; key: number }[]; highestKey: number }> {
  const members = await pool().query<{ customerId: number; key: number }>(
    `select profile."customerId", persona.key
       from workspace join profile on profile."runId" = workspace."publishedRunId"
       join persona on persona.id = profile."personaId" where workspace.id = $1`,
    [workspaceId],
  );
  const highest = await pool().query<{ key: number | null }>(
    `select max(persona.key) as key from persona join run on run.id = persona."runId" where run."workspaceId" = $1`,
    [workspaceId],
  );
  return { members: members.rows, highestKey: highest.rows[0]?.key ?? 0 };
}
