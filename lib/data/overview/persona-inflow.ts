import { pool } from "@/lib/data/pool";

/** From which persona of an earlier run most customers came who are new to a persona; key null: from none. */
export interface PersonaInflow {
  readonly key: number | null;
  readonly nameEn: string | null;
  readonly nameZh: string | null;
  readonly customers: number;
}

export async function personaInflow(
  runId: number,
  runBeforeId: number,
  toKey: number,
): Promise<PersonaInflow | null> {
  const { rows } = await pool().query<PersonaInflow>(
    `select old.key, old."nameEn", old."nameZh", count(*)::int as customers
       from profile f
       join persona p on p.id = f."personaId" and p.key = $3
       join profile g on g."runId" = $2 and g."customerId" = f."customerId"
       left join persona old on old.id = g."personaId"
      where f."runId" = $1 and old.key is distinct from $3
      group by old.key, old."nameEn", old."nameZh" order by customers desc, old.key limit 1`,
    [runId, runBeforeId, toKey],
  );
  return rows[0] ?? null;
}
