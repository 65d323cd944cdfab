import { NEED_COLUMNS } from "@/lib/data/needs/need-sql";
import { pool } from "@/lib/data/pool";
import type { NeedRow } from "@/lib/domain/needs/need-row";

export async function needByKey(runId: number, key: number): Promise<NeedRow | null> {
  const { rows } = await pool().query<NeedRow>(
    `select ${NEED_COLUMNS} from need n where n."runId" = $1 and n.key = $2`,
    [runId, key],
  );
  return rows[0] ?? null;
}
