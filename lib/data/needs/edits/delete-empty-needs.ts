import type { Transaction } from "@/lib/data/pool";

/** Takes needs that have no mentions off a run, of those given. */
export async function deleteEmptyNeeds(client: Transaction, needIds: readonly number[]): Promise<void> {
  await client.query(
    `delete from need where id = any($1::int[])
        and not exists (select 1 from need_mention nm where nm."needId" = need.id)`,
    [needIds],
  );
}
