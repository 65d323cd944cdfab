import { pool } from "@/lib/data/pool";

/** The customers of a run's persona. */
export async function membersOfPersona(runId: number, personaKey: number): Promise<number[]> {
  const { rows } = await pool().query<{ id: number }>(
    `select f."customerId" as id from profile f join persona p on p.id = f."personaId"
      where f."runId" = $1 and p.key = $2 order by 1`,
    [runId, personaKey],
  );
  return rows.map(({ id }) => id);
}
