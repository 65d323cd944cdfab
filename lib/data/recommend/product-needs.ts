import { pool } from "@/lib/data/pool";

/** How much of what is said of each product expresses each need of this run. */
export async function productNeeds(
  runId: number,
): Promise<{ productId: number; needKey: number; mentions: number }[]> {
  const { rows } = await pool().query<{ productId: number; needKey: number; mentions: number }>(
    `select document."productId", need.key as "needKey", count(*)::int as mentions
       from need join need_mention on need_mention."needId" = need.id
       join mention on mention.id = need_mention."mentionId" join document on document.id = mention."documentId"
      where need."runId" = $1 and not need."isOther" and document."productId" is not null
      group by 1, 2 order by 1, 2`,
    [runId],
  );
  return rows;
}
