import { likePattern } from "@/lib/data/like-pattern";
import { pool } from "@/lib/data/pool";
import type { NeedRef } from "@/lib/domain/documents/document-row";

/** Needs of a run one of whose names or terms holds a text, most mentioned first. */
export async function needMatches(runId: number, q: string, limit: number): Promise<NeedRef[]> {
  const { rows } = await pool().query<NeedRef>(
    `select n.key, n."nameEn", n."nameZh" from need n
      where n."runId" = $1 and not n."isOther" and not n.hidden
        and (n."nameEn" ilike $2 or n."nameZh" ilike $2
             or exists (select 1 from jsonb_array_elements(n.terms) item where item ->> 'term' ilike $2))
      order by n.mentions desc, n.key limit $3`,
    [runId, likePattern(q), limit],
  );
  return rows;
}
