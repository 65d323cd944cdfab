import { copyRows } from "@/lib/data/copy-rows";
import type { Transaction } from "@/lib/data/pool";
import { SHARED_CUSTOMERS, SHARED_TEXTS } from "@/lib/domain/documents/flags";

/**
 * Links the texts of the groups to be settled: to the earliest text of the earlier group that `links` names, else to
 * the earliest of their own. Flags the groups that too many people share, and takes the flag off others. Texts that
 * have become too short for either lose both.
 */
export async function writeLinks(client: Transaction, links: ReadonlyMap<number, number>): Promise<void> {
  await client.query("create temp table text_link (g integer, earlier integer) on commit drop");
  await copyRows(client, "text_link", ["g", "earlier"], links);
  await client.query("analyze text_link");
  await client.query(
    `update document d
        set "duplicateOfId" = said.link,
            "spamReasons" = array_remove(d."spamReasons", 'shared') || said.flags
       from (select m.id, nullif(coalesce(e.first, g.first), m.id) as link,
                    case when g.customers >= $1 or g.texts >= $2 then '{shared}'::text[] else '{}' end as flags
               from text_member m join text_group g using (bands)
               left join text_link l using (g) left join text_group e on e.g = l.earlier
              where g.settle) said
      where d.id = said.id
        and (d."duplicateOfId" is distinct from said.link or (said.flags <> '{}') <> ('shared' = any(d."spamReasons")))`,
    [SHARED_CUSTOMERS, SHARED_TEXTS],
  );
  await client.query(
    `update document set "duplicateOfId" = null, "spamReasons" = array_remove("spamReasons", 'shared')
      where id in (select id from affected_text) and bands = '{}'
        and ("duplicateOfId" is not null or 'shared' = any("spamReasons"))`,
  );
  for (const table of ["affected_text", "affected_band", "text_member", "text_group", "text_link"]) {
    await client.query(`drop table ${table}`);
  }
}
