import { pool } from "@/lib/data/pool";

/** Of every `every`th mention that a run has scored its vector, by id. */
export async function mentionsToPlace(
  runId: number,
  every: number,
): Promise<{ id: string; language: string; vector: Buffer }[]> {
  const { rows } = await pool().query<{ id: string; language: string; vector: Buffer }>(
    `select m.id::text as id, m.language, e.vector
       from mention_score s join mention m on m.id = s."mentionId" join embedding e on e."textHash" = m."textHash"
      where s."runId" = $1 and s."mentionId" % $2 = 0 order by m.id`,
    [runId, every],
  );
  return rows;
}
