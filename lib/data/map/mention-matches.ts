import { likePattern } from "@/lib/data/like-pattern";
import { pool } from "@/lib/data/pool";

/** Mentions on a run's map that hold a text, the shortest first. */
export async function mentionMatches(
  runId: number,
  q: string,
  limit: number,
): Promise<{ id: number; title: string }[]> {
  const { rows } = await pool().query<{ id: number; title: string }>(
    `select m.id::float8 as id, m.text as title from mention_score s join mention m on m.id = s."mentionId"
      where s."runId" = $1 and s.x is not null and m.text ilike $2 order by length(m.text), m.id limit $3`,
    [runId, likePattern(q), limit],
  );
  return rows;
}
