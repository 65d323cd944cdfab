import { pool } from "@/lib/data/pool";

/** How many mentions a run has scored. */
export async function scoredMentions(runId: number): Promise<number> {
  const { rows } = await pool().query<{ mentions: number }>(
    `select count(*)::int as mentions from mention_score where "runId" = $1`,
    [runId],
  );
  return rows[0]?.mentions ?? 0;
}
