import type { Transaction } from "@/lib/data/pool";

/** Whose texts: those that imports brought or changed, those of a customer, or these. */
export type TextsOf =
  | { readonly importIds: readonly number[] }
  | { readonly customerId: number }
  | { readonly documentIds: readonly string[] };

/**
 * Notes the texts whose links to others are to be settled anew, in the transaction's table `affected_text`: the given
 * ones, those they are linked with, and the bands of all. To be called before such texts are deleted or changed back,
 * and after an import has added its own; can be called again.
 */
export async function noteAffectedTexts(client: Transaction, of: TextsOf): Promise<void> {
  await client.query(`create temp table if not exists affected_text (id bigint) on commit drop`);
  await client.query(`create temp table if not exists affected_band (band integer) on commit drop`);
  const [column, value] =
    "importIds" in of
      ? [
          `("importId" = any($1::int[]) or id in
             (select "rowId" from import_change where "table" = 'document' and "importId" = any($1::int[])))`,
          of.importIds,
        ]
      : "customerId" in of
        ? [`"customerId" = $1`, of.customerId]
        : [`id = any($1::bigint[])`, of.documentIds];
  await client.query(
    `with given as materialized (select id, "duplicateOfId" from document where ${column})
     insert into affected_text
     select id from given
     union select "duplicateOfId" from given where "duplicateOfId" is not null
     union select d.id from document d join given on d."duplicateOfId" = given.id`,
    [value],
  );
  await client.query("analyze affected_text");
  await client.query(
    `insert into affected_band
     select distinct unnest(d.bands) from document d where d.id in (select id from affected_text)`,
  );
}
