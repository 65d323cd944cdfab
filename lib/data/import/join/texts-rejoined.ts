import type { MergeScope } from "@/lib/data/import/merge/merge-scope";

/** Of the texts that were unjoined (unjoinAll) and joined again, the ids of those that have another customer than before. */
export async function textsRejoined(
  { client }: MergeScope,
  joined: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select d.id::text as id from unjoined_text u join document d using (id)
      where d."customerId" is distinct from u."customerId"
     union
     select one.id::text from unnest($1::bigint[]) one(id) where one.id not in (select id from unjoined_text)`,
    [joined],
  );
  return rows.map(({ id }) => id);
}
