import type { MergeCounts, MergeScope } from "@/lib/data/import/merge/merge-scope";

const INCOMING: Record<"review" | "dialogue" | "survey", string> = {
  review: `select w.key, s."row", s.line, c.id as customer, p.id as product, s.rating, s.text, null::text as dialogue,
                  null::int as turn, null::text as speaker, s.time, s.flags, s.bands
             from winner w join staging s using ("row")`,
  survey: `select w.key, s."row", s.line, c.id as customer, p.id as product, s.rating, s.text, null::text as dialogue,
                  null::int as turn, null::text as speaker, s.time, s.flags, s.bands
             from winner w join staging s using ("row")`,
  dialogue: `select w.key, s."row", s.line, c.id as customer, p.id as product, null::float8 as rating, s.text,
                    coalesce(s.dialogue, w.key) as dialogue, w.turn, s.speaker, s.time, s.flags, s.bands
               from winner w join staging s using ("row")`,
};

const NOT_OLDER = `(i.time is null or d."writtenAt" is null or i.time >= d."writtenAt")`;

/**
 * Merges reviews or turns of dialogues. An empty cell leaves what is there; an older row changes nothing. A text that
 * changes loses what the language stage found in it, so that the next run reads it anew.
 */
export async function mergeDocuments(
  scope: MergeScope,
  source: "review" | "dialogue" | "survey",
): Promise<MergeCounts> {
  const { client, workspaceId, importId } = scope;
  const incoming = `incoming as materialized (${INCOMING[source]}
    left join customer c on c."workspaceId" = $1 and c.key = s.customer
    left join product p on p."workspaceId" = $1 and p.key = s.product)`;
  await client.query(
    `with ${incoming}
     delete from mention m using document d, incoming i
      where m."documentId" = d.id and d."workspaceId" = $1 and d.key = i.key and d.text <> i.text and ${NOT_OLDER}`,
    [workspaceId],
  );
  const { rowCount: updated } = await client.query(
    `with ${incoming}
     update document d
        set "customerId" = coalesce(i.customer, d."customerId"), "productId" = coalesce(i.product, d."productId"),
            rating = coalesce(i.rating, d.rating), text = i.text, speaker = coalesce(i.speaker, d.speaker),
            "writtenAt" = coalesce(i.time, d."writtenAt"), "importId" = $2, "importLine" = i.line,
            "languageVersion" = case when d.text = i.text then d."languageVersion" else 0 end,
            language = case when d.text = i.text then d.language end,
            "spamReasons" = case when d.text = i.text then d."spamReasons" else coalesce(i.flags, '{}') end,
            bands = case when d.text = i.text then d.bands else coalesce(i.bands, '{}') end,
            restored = d.restored and d.text = i.text
       from incoming i
      where d."workspaceId" = $1 and d.key = i.key and ${NOT_OLDER}
        and (d."customerId", d."productId", d.rating, d.text, d.speaker, d."writtenAt") is distinct from
            (coalesce(i.customer, d."customerId"), coalesce(i.product, d."productId"), coalesce(i.rating, d.rating), i.text,
             coalesce(i.speaker, d.speaker), coalesce(i.time, d."writtenAt"))`,
    [workspaceId, importId],
  );
  const { rowCount: added } = await client.query(
    `with ${incoming}
     insert into document ("workspaceId", key, source, "customerId", "productId", rating, text, "dialogueKey", turn, speaker,
                           "writtenAt", "importId", "importLine", "spamReasons", bands)
     select $1, i.key, '${source}', i.customer, i.product, i.rating, i.text, i.dialogue, i.turn, i.speaker, i.time, $2, i.line,
            coalesce(i.flags, '{}'), coalesce(i.bands, '{}')
       from incoming i
      where not exists (select 1 from document d where d."workspaceId" = $1 and d.key = i.key)
      order by i."row"
     on conflict ("workspaceId", key) do nothing`,
    [workspaceId, importId],
  );
  return { added: added ?? 0, updated: updated ?? 0 };
}
