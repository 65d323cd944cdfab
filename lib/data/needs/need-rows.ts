import { NEED_COLUMNS, NEED_WHERE, type NeedQuery, needOrder, needParams } from "@/lib/data/needs/need-sql";
import { pool } from "@/lib/data/pool";
import type { NeedRow } from "@/lib/domain/needs/need-row";

/** Needs of a run in the table's order, all or one page of them. "Other" is never among them. */
export async function needRows(
  query: NeedQuery,
  page?: { limit: number; offset: number },
): Promise<NeedRow[]> {
  const { rows } = await pool().query<NeedRow>(
    `select ${NEED_COLUMNS} from need n where ${NEED_WHERE} order by ${needOrder(query)} limit $5 offset $6`,
    [...needParams(query), page?.limit ?? null, page?.offset ?? 0],
  );
  return rows;
}
