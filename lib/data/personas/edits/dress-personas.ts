import type { Transaction } from "@/lib/data/pool";

/** How a persona is shown: by which names, and whether it stands first. */
export interface PersonaDress {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly pinned: boolean;
}

/** Gives a run's personas their names and marks, and takes those off that are not among them. */
export async function dressPersonas(
  client: Transaction,
  runId: number,
  personas: readonly PersonaDress[],
): Promise<void> {
  await client.query(`delete from persona where "runId" = $1 and key <> all($2::int[])`, [
    runId,
    personas.map(({ key }) => key),
  ]);
  await client.query(
    `update persona p set "nameEn" = w."nameEn", "nameZh" = w."nameZh", pinned = w.pinned
       from jsonb_to_recordset($2::jsonb) as w(key int, "nameEn" text, "nameZh" text, pinned boolean)
      where p."runId" = $1 and p.key = w.key`,
    [runId, JSON.stringify(personas)],
  );
}
