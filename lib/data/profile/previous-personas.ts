import { MEMBERS } from "@/lib/data/personas/members-sql";
import { pool } from "@/lib/data/pool";

export interface PreviousPersonas {
  /** Which persona the published run found for each member (`MEMBERS`). */
  readonly members: readonly { readonly who: number; readonly key: number }[];
  /** Of every key that the workspace has ever given. */
  readonly highestKey: number;
}

/** The personas of the published run before people's edits; a persona that was merged since is one of its own here. */
export async function previousPersonas(workspaceId: number): Promise<PreviousPersonas> {
  const members = await pool().query<{ who: number; key: number }>(
    `select m.who, coalesce(m."foundKey", persona.key) as key
       from workspace join ${MEMBERS} m on m."runId" = workspace."publishedRunId"
       join persona on persona.id = m."personaId" where workspace.id = $1 order by 2, 1`,
    [workspaceId],
  );
  const highest = await pool().query<{ key: number }>(
    `select greatest(
       (select max(persona.key) from persona join run on run.id = persona."runId" where run."workspaceId" = $1),
       (select max(named.key::text::int) from need_edit, lateral (
          select payload -> 'key' as key union all select payload -> 'into'
          union all select jsonb_array_elements(payload -> 'from')) named
         where "workspaceId" = $1 and about = 'persona'), 0) as key`,
    [workspaceId],
  );
  const found = members.rows.reduce((most, { key }) => Math.max(most, key), 0);
  return { members: members.rows, highestKey: Math.max(found, highest.rows[0]?.key ?? 0) };
}
