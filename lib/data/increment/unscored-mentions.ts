import type { Transaction } from "@/lib/data/pool";

/** Which of these mentions are there still and have no score in the run yet. */
export async function unscoredMentions(
  client: Transaction,
  runId: number,
  mentionIds: readonly string[],
): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(
    `select mention.id::text from mention where mention.id = any($2::bigint[])
        and not exists (select 1 from mention_score score
                         where score."runId" = $1 and score."mentionId" = mention.id)
      for key share`,
    [runId, mentionIds],
  );
  return new Set(rows.map(({ id }) => id));
}
