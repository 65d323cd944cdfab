import { pool } from "@/lib/data/pool";

/** Needs of the published run: their keys, names and mentions, for giving the same need the same key again. */
export async function previousNeeds(
  workspaceId: number,
): Promise<{ key: number; nameEn: string; nameZh: string; mentionIds: string[] }[]> {
  const { rows } = await pool().query<{ key: number; nameEn: string; nameZh: string; mentionIds: string[] }>(
    `select need.key, need."nameEn", need."nameZh", array_agg(need_mention."mentionId"::text) as "mentionIds"
       from workspace join need on need."runId" = workspace."publishedRunId"
       join need_mention on need_mention."needId" = need.id
      where workspace.id = $1 and not need."isOther" group by need.id order by need.key`,
    [workspaceId],
  );
  return rows;
}
