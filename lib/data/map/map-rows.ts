import { pool } from "@/lib/data/pool";

export interface MapRow {
  readonly id: number;
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly persona: number | null;
  readonly topNeed: number | null;
  readonly sentiment: number | null;
  readonly recency: number | null;
  readonly frequency: number | null;
  readonly monetary: number | null;
  readonly mentions: number;
  /** Keys of the needs the customer voiced. */
  readonly needs: readonly number[];
}

/** The customers of a run that have a place on the map. */
export async function mapRows(runId: number): Promise<MapRow[]> {
  const { rows } = await pool().query<MapRow>(
    `select c.id, c.key, f.x, f.y, p.key as persona, f."topNeedKey" as "topNeed", f.sentiment, f.recency, f.frequency,
            f.monetary, f.mentions,
            array(select (item ->> 'key')::int from jsonb_array_elements(f.needs) as item) as needs
       from profile f
       join customer c on c.id = f."customerId"
       left join persona p on p.id = f."personaId"
      where f."runId" = $1 and f.x is not null and f.y is not null
      order by c.id`,
    [runId],
  );
  return rows;
}
