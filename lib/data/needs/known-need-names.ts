import { pool } from "@/lib/data/pool";
import type { NamedNeed } from "@/lib/domain/needs/need-history";
import { FOUND_NEEDS } from "@/lib/domain/run/artefacts-without-people";

/** Names of a run's needs, those too that edits took off it. */
export async function knownNeedNames(runId: number): Promise<ReadonlyMap<number, NamedNeed>> {
  const { rows } = await pool().query<NamedNeed>(
    `select (found ->> 'key')::int as key, found ->> 'nameEn' as "nameEn", found ->> 'nameZh' as "nameZh"
       from artefact, jsonb_array_elements(meta -> 'needs') found where "runId" = $1 and name = $2
        and not (found ->> 'isOther')::boolean
     union all select key, "nameEn", "nameZh" from need where "runId" = $1 and not "isOther"`,
    [runId, FOUND_NEEDS],
  );
  return new Map(rows.map((row) => [row.key, row]));
}
