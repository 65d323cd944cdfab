import type { MergeScope } from "@/lib/data/import/merge/merge-scope";
import type { MergedTable } from "@/lib/data/import/merge/merged-table";
import { spokenSql } from "@/lib/data/import/merge/statement-sql";

/**
 * Gives rows that nobody has changed to the first import that brought all of them again; how many. They stay as they
 * are. A statement set by set, for a file that another one holds whole.
 */
export async function handOver({ client, importId }: MergeScope, table: MergedTable): Promise<number> {
  const { name } = table;
  const { rowCount } = await client.query(
    `with heir as (
       select distinct on (a.id) a.id, a."importId", a.columns
         from agreed_${name} a join touched_${name} o on o.id = a.id
        where o.owner = ${importId} and not exists (select 1 from heard_${name} h where h.id = a.id)
        order by a.id, a.change),
     handed as (
       update "${name}" t set "importId" = heir."importId"${name === "document" ? `, "importLine" = null` : ""}
         from heir where heir.id = t.id and (${spokenSql(table, "t", "t.known")}) <@ heir.columns
       returning t.id)
     delete from touched_${name} o using handed where handed.id = o.id`,
  );
  return rowCount ?? 0;
}
