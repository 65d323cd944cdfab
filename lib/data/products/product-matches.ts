import { likePattern } from "@/lib/data/like-pattern";
import { pool } from "@/lib/data/pool";

/** Products whose title or key holds a text; those that begin with it first, then short titles. */
export async function productMatches(
  workspaceId: number,
  q: string,
  limit: number,
): Promise<{ id: number; title: string }[]> {
  const { rows } = await pool().query<{ id: number; title: string }>(
    `select id, coalesce(title, key) as title from product
      where "workspaceId" = $1 and (title ilike $3 or key ilike $3)
      order by not starts_with(lower(coalesce(title, key)), lower($2)), length(coalesce(title, key)), id limit $4`,
    [workspaceId, q, likePattern(q), limit],
  );
  return rows;
}
