import type { Transaction } from "@/lib/data/pool";

/** Makes these mentions, in this order, the quotes of a need. */
export async function putQuotes(
  client: Transaction,
  needId: number,
  mentionIds: readonly string[],
): Promise<void> {
  await client.query(
    `update need_mention nm set "quoteRank" = chosen.place
       from need_mention own left join unnest($2::bigint[]) with ordinality as chosen(id, place) on chosen.id = own."mentionId"
      where own."needId" = $1 and nm."needId" = $1 and nm."mentionId" = own."mentionId"
        and nm."quoteRank" is distinct from chosen.place`,
    [needId, mentionIds],
  );
}
