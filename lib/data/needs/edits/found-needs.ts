import type { Transaction } from "@/lib/data/pool";
import { FOUND_NEEDS } from "@/lib/domain/run/artefacts-without-people";

/** A need's row as the run wrote it: columns of the table, by their names. */
export type FoundNeed = Readonly<Record<string, unknown>> & {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly mentions: number;
  readonly isOther: boolean;
};

/** The needs as a run found them; null as long as no edit was laid over them. */
export async function foundNeeds(client: Transaction, runId: number): Promise<FoundNeed[] | null> {
  const { rows } = await client.query<{ needs: FoundNeed[] }>(
    `select meta -> 'needs' as needs from artefact where "runId" = $1 and name = $2`,
    [runId, FOUND_NEEDS],
  );
  return rows[0]?.needs ?? null;
}

/** Keeps a run's needs as they stand now for what it found. */
export async function keepFoundNeeds(client: Transaction, runId: number): Promise<void> {
  await client.query(
    `insert into artefact ("runId", name, meta, bytes)
     select $1, $2, jsonb_build_object('needs', coalesce(jsonb_agg(to_jsonb(n) - 'id' order by n.key), '[]')), ''
       from need n where n."runId" = $1`,
    [runId, FOUND_NEEDS],
  );
}
