import { MEMBERS } from "@/lib/data/personas/members-sql";
import type { Transaction } from "@/lib/data/pool";

/** Of which personas that the run found each persona of it is made now; ascending. */
export async function personaSources(
  client: Pick<Transaction, "query">,
  runId: number,
): Promise<Map<number, number[]>> {
  const { rows } = await client.query<{ key: number; sources: number[] }>(
    `select p.key, array_agg(distinct m."foundKey" order by m."foundKey") as sources
       from persona p join ${MEMBERS} m on m."runId" = $1 and m."personaId" = p.id
      where p."runId" = $1 group by p.key`,
    [runId],
  );
  return new Map(rows.map(({ key, sources }) => [key, sources]));
}
