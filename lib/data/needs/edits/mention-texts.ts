import type { Transaction } from "@/lib/data/pool";

/** The words of mentions, by their ids. */
export async function mentionTexts(
  client: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ id: string; text: string }>(
    "select id::text, text from mention where id = any($1::bigint[])",
    [ids],
  );
  return new Map(rows.map(({ id, text }) => [id, text]));
}
