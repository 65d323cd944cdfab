import type { MergeScope } from "@/lib/data/import/merge/merge-scope";
import type { MergedTable } from "@/lib/data/import/merge/merged-table";
import { namedBy } from "@/lib/data/import/undo/named-by";

/**
 * Deletes the rows that only this import knows of; how many. A product or customer that other rows still name, as those
 * that came before what imports say was kept, stays.
 */
export async function removeSole({ client, importId }: MergeScope, table: MergedTable): Promise<number> {
  const { name } = table;
  const unnamed = namedBy(name)
    .map(([other, column]) => ` and not exists (select 1 from "${other}" n where n."${column}" = t.id)`)
    .join("");
  const { rowCount } = await client.query(
    `with gone as (
       delete from "${name}" t using touched_${name} o
        where o.id = t.id and o.owner = ${importId}
          and not exists (select 1 from heard_${name} h where h.id = t.id)
          and not exists (select 1 from agreed_${name} a where a.id = t.id)${unnamed}
       returning t.id)
     delete from touched_${name} o using gone where gone.id = o.id`,
  );
  return rowCount ?? 0;
}
