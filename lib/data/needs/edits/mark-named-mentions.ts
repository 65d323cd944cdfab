import type { Transaction } from "@/lib/data/pool";

/** Notes at a run's mentions which splits and moves name them, by the hashes of their texts. */
export async function markNamedMentions(
  client: Transaction,
  runId: number,
  named: readonly { readonly editId: number; readonly hashes: readonly string[] }[],
): Promise<void> {
  const pairs = named.flatMap(({ editId, hashes }) => hashes.map((hash) => ({ editId, hash })));
  if (pairs.length === 0) return;
  await client.query(
    `with named as (
       select decode(hash, 'hex') as hash, array_agg(edit order by edit) as edits
         from unnest($2::int[], $3::text[]) as pair(edit, hash) group by hash
     ), lacking as (
       select nm."needId", nm."mentionId", named.edits
         from named join mention m on m."textHash" = named.hash
         join need_mention nm on nm."mentionId" = m.id join need n on n.id = nm."needId" and n."runId" = $1
        where not nm."editIds" @> named.edits
     )
     update need_mention nm
        set "editIds" = (select array_agg(distinct edit order by edit) from unnest(nm."editIds" || lacking.edits) edit)
       from lacking where nm."needId" = lacking."needId" and nm."mentionId" = lacking."mentionId"`,
    [runId, pairs.map(({ editId }) => editId), pairs.map(({ hash }) => hash)],
  );
}
