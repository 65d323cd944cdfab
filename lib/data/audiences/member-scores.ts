import { pool } from "@/lib/data/pool";

/** How alike to the seed each member of a look-alike is, the most alike first. */
export async function memberScores(workspaceId: number, audienceId: number): Promise<number[]> {
  const { rows } = await pool().query<{ score: number }>(
    `select m.score from audience_member m join audience a on a.id = m."audienceId"
      where a."workspaceId" = $1 and a.id = $2 and m.score is not null order by m.score desc`,
    [workspaceId, audienceId],
  );
  return rows.map(({ score }) => score);
}
