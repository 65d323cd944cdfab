import { NEED_COLUMNS } from "@/lib/data/needs/need-sql";
import { pool } from "@/lib/data/pool";
import type { NeedRow } from "@/lib/domain/needs/need-row";

/** All needs of a run, most mentioned first: a few hundred rows, "Other" and what people hid among them. */
export async function needRows(runId: number): Promise<NeedRow[]> {
  const { rows } = await pool().query<NeedRow>(
    `select ${NEED_COLUMNS} from need n where n."runId" = $1 order by n.mentions desc, n.key`,
    [runId],
  );
  return rows;
}
