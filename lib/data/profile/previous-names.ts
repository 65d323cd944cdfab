import { pool } from "@/lib/data/pool";
import { FOUND_PERSONAS } from "@/lib/domain/run/artefacts-without-people";

export interface PersonaNames {
  readonly nameEn: string;
  readonly nameZh: string;
}

/** What the personas of the published run were named before people's edits, by key. */
export async function previousNames(workspaceId: number): Promise<Map<number, PersonaNames>> {
  const { rows } = await pool().query<PersonaNames & { key: number }>(
    `select coalesce((found ->> 'key')::int, persona.key) as key, coalesce(found ->> 'nameEn', persona."nameEn") as "nameEn",
            coalesce(found ->> 'nameZh', persona."nameZh") as "nameZh"
       from workspace
       left join artefact on artefact."runId" = workspace."publishedRunId" and artefact.name = $2
       left join lateral jsonb_array_elements(artefact.meta -> 'personas') found on true
       left join persona on persona."runId" = workspace."publishedRunId" and found is null
      where workspace.id = $1 and coalesce((found ->> 'key')::int, persona.key) is not null order by 1`,
    [workspaceId, FOUND_PERSONAS],
  );
  return new Map(rows.map(({ key, nameEn, nameZh }) => [key, { nameEn, nameZh }]));
}
