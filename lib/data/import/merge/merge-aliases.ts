import type { MergeScope } from "@/lib/data/import/merge/merge-scope";
import { mergeTable } from "@/lib/data/import/merge/merge-table";
import { MERGED_TABLES, sqlType } from "@/lib/data/import/merge/merged-table";

/**
 * Notes the other keys by which rows of customers name the same persons: each is a customer that others may name, with
 * the person whose key it is. Call it once the customers of `staging` are merged. A key that is a person's is no other
 * one's.
 */
export async function mergeAliases(scope: MergeScope): Promise<void> {
  const { client, workspaceId } = scope;
  const table = MERGED_TABLES.customer;
  const columns = table.columns.map((column) =>
    column.name === "personId"
      ? `(array_agg(p.id order by s."row" desc))[1] as "personId"`
      : `null::${sqlType(column)} as "${column.name}"`,
  );
  const { rowCount } = await client.query(
    `create temp table named_alias on commit drop as
     select s.alias as key, min(s."row") as "row", ${columns.join(", ")}
       from staging s join customer p on p."workspaceId" = ${workspaceId} and p.key = s.customer
      where s.reason is null and s.alias is not null and s.alias <> s.customer and p."personId" is null
        and not exists (select 1 from customer k join customer other on other."personId" = k.id
                         where k."workspaceId" = ${workspaceId} and k.key = s.alias)
        and not exists (select 1 from staging o where o.reason is null and o.customer = s.alias)
      group by s.alias`,
  );
  await client.query("analyze named_alias");
  await client.query("drop table if exists met_customer");
  await mergeTable(scope, table, { view: "named_alias", rows: rowCount ?? 0, own: false });
}
