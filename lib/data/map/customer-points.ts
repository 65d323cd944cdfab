import { pool } from "@/lib/data/pool";

/** A customer on a run's map. */
export interface CustomerPoint {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly persona: number | null;
  /** Keys of the needs voiced, the foremost first. */
  readonly needs: readonly number[];
  readonly sentiment: number | null;
  readonly recency: number | null;
  readonly frequency: number | null;
  readonly monetary: number | null;
  readonly mentions: number;
}

/** The customers of a run that have a place on the map. */
export async function customerPoints(runId: number): Promise<CustomerPoint[]> {
  const { rows } = await pool().query<CustomerPoint>(
    `select f."customerId" as id, f.x, f.y, p.key as persona, f.sentiment, f.recency, f.frequency, f.monetary, f.mentions,
            array_remove(array_prepend(f."topNeedKey",
              array(select (item ->> 'key')::int from jsonb_array_elements(f.needs) as item)), null) as needs
       from profile f left join persona p on p.id = f."personaId"
      where f."runId" = $1 and f.x is not null and f.y is not null
      order by f."customerId"`,
    [runId],
  );
  return rows;
}
