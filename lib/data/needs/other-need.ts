import { NEED_COLUMNS } from "@/lib/data/needs/need-sql";
import { pool } from "@/lib/data/pool";
import type { NeedRow } from "@/lib/domain/needs/need-row";

/** The row of mentions that fit no need. */
export async function otherNeed(runId: number): Promise<NeedRow | null> {
  const { rows } = await pool().query<NeedRow>(
    `select ${NEED_COLUMNS} from need n where n."runId" = $1 and n."isOther" limit 1`,
    [runId],
  );
  return rows[0] ?? null;
}
