import { pool } from "@/lib/data/pool";

/** For each of these needs, the mention nearest to it among those of the given customers. */
export async function personaQuotes(
  runId: number,
  customerIds: readonly number[],
  needKeys: readonly number[],
): Promise<string[]> {
  const { rows } = await pool().query<{ mentionId: string }>(
    `select distinct on (array_position($3::int[], need.key)) need_mention."mentionId"::text as "mentionId"
       from need join need_mention on need_mention."needId" = need.id
       join mention on mention.id = need_mention."mentionId"
       join document on document.id = mention."documentId"
      where need."runId" = $1 and need.key = any($3::int[]) and document."customerId" = any($2::int[])
      order by array_position($3::int[], need.key), need_mention.closeness desc, need_mention."mentionId"`,
    [runId, customerIds, needKeys],
  );
  return rows.map(({ mentionId }) => mentionId);
}
