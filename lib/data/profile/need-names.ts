import { pool } from "@/lib/data/pool";

/** Names of a run's needs by key, without the rest that has none. */
export async function needNames(runId: number): Promise<Map<number, { en: string; zh: string }>> {
  const { rows } = await pool().query<{ key: number; nameEn: string; nameZh: string }>(
    `select key, "nameEn", "nameZh" from need where "runId" = $1 and not "isOther" order by key`,
    [runId],
  );
  return new Map(rows.map(({ key, nameEn, nameZh }) => [key, { en: nameEn, zh: nameZh }]));
}
