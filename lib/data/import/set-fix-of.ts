import { pool } from "@/lib/data/pool";

/** Says that an import brings corrected rows: `fixes` has the rejected row that each of its lines stands for. */
export async function setFixOf(
  importId: number,
  originalId: number,
  fixes: readonly (number | null)[],
): Promise<void> {
  await pool().query(
    `update import set "fixOfId" = $2, report = report || jsonb_build_object('fixes', $3::jsonb) where id = $1`,
    [importId, originalId, JSON.stringify(fixes)],
  );
}
