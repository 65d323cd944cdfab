import { pool } from "@/lib/data/pool";

/** Renames a persona of a run; false when there is none with this key. */
export async function updatePersonaNames(
  runId: number,
  key: number,
  names: { readonly nameEn: string; readonly nameZh: string },
): Promise<boolean> {
  const { rowCount } = await pool().query(
    `update persona set "nameEn" = $3, "nameZh" = $4 where "runId" = $1 and key = $2`,
    [runId, key, names.nameEn, names.nameZh],
  );
  return rowCount === 1;
}
