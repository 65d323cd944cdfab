import { pool } from "@/lib/data/pool";
import type { ProfileOf } from "@/lib/data/profile/profile-mentions";

/** For each of these needs, the mention nearest to it among those of the given customers, or texts. */
export async function personaQuotes(
  runId: number,
  of: ProfileOf,
  ids: readonly number[],
  needKeys: readonly number[],
): Promise<string[]> {
  const { rows } = await pool().query<{ mentionId: string }>(
    `select distinct on (array_position($3::int[], need.key)) need_mention."mentionId"::text as "mentionId"
       from need join need_mention on need_mention."needId" = need.id
       join mention on mention.id = need_mention."mentionId"
       join document on document.id = mention."documentId"
      where need."runId" = $1 and need.key = any($3::int[])
        and ${of === "texts" ? "document.id" : `document."customerId"`} = any($2::bigint[])
      order by array_position($3::int[], need.key), need_mention.closeness desc, need_mention."mentionId"`,
    [runId, ids, needKeys],
  );
  return rows.map(({ mentionId }) => mentionId);
}
