import { NEED_COLUMNS } from "@/lib/data/needs/need-sql";
import { pool } from "@/lib/data/pool";
import type { NeedDetail, NeedRow } from "@/lib/domain/needs/need-row";

interface Row extends NeedRow {
  readonly terms: unknown;
}

export async function needByKey(runId: number, key: number): Promise<NeedDetail | null> {
  const { rows } = await pool().query<Row>(
    `select ${NEED_COLUMNS}, n.terms from need n where n."runId" = $1 and n.key = $2`,
    [runId, key],
  );
  const row = rows[0];
  return row ? { ...row, terms: termsOf(row.terms) } : null;
}

/** The column is JSON: [{term, weight}]; what has another shape is left out. */
function termsOf(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((item: unknown) =>
    typeof item === "object" && item !== null && "term" in item && typeof item.term === "string"
      ? [item.term]
      : [],
  );
}
