import type { Transaction } from "@/lib/data/pool";
import type { PersonaSummary } from "@/lib/domain/persona/persona-summary";
import { FOUND_PERSONAS } from "@/lib/domain/run/artefacts-without-people";

/** A persona's row as the run wrote it. */
export interface FoundPersona {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly size: number;
  readonly revenue: number;
  readonly revenueShare: number;
  readonly summary: PersonaSummary;
}

/** The personas as a run found them, before people's edits; null for runs of before they were kept. */
export async function foundPersonas(
  client: Pick<Transaction, "query">,
  runId: number,
): Promise<FoundPersona[] | null> {
  const { rows } = await client.query<{ personas: FoundPersona[] }>(
    `select meta -> 'personas' as personas from artefact where "runId" = $1 and name = $2`,
    [runId, FOUND_PERSONAS],
  );
  return rows[0]?.personas ?? null;
}

/** Keeps a run's personas as they stand now for what it found. */
export async function keepFoundPersonas(client: Transaction, runId: number): Promise<void> {
  await client.query(
    `insert into artefact ("runId", name, meta, bytes)
     select $1, $2, jsonb_build_object('personas', coalesce(jsonb_agg(to_jsonb(p) - 'id' - 'runId' - 'pinned' order by p.key), '[]')), ''
       from persona p where p."runId" = $1
     on conflict ("runId", name) do update set meta = excluded.meta`,
    [runId, FOUND_PERSONAS],
  );
}
