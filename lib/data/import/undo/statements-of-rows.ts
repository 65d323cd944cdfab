import type { MergeScope } from "@/lib/data/import/merge/merge-scope";
import type { MergedTable } from "@/lib/data/import/merge/merged-table";
import { saidSql } from "@/lib/data/import/merge/statement-sql";
import type { Statement } from "@/lib/domain/import/fold-statements";

export interface RowStatements {
  readonly id: string;
  readonly statements: readonly Statement[];
}

/** All that imports say of the next touched rows after an id, in the order of merging, first of whom brought the row. */
export async function statementsOfRows(
  { client }: MergeScope,
  table: MergedTable,
  after: string,
  limit: number,
): Promise<RowStatements[]> {
  const { name } = table;
  const { rows } = await client.query<RowStatements>(
    `with batch as materialized (select id, owner from touched_${name} where id > $1 order by id limit $2),
     said as (
       select b.id, c."importId", c.said, '{}'::text[] as columns,
              case when c."importId" is not distinct from b.owner then 0 else c.id end as place
         from batch b join import_change c on c."rowId" = b.id and c."table" = '${name}'
       union all
       select a.id, a."importId", null, a.columns, a.change from agreed_${name} a join batch b on b.id = a.id
       union all
       select b.id, b.owner, ${saidSql(table, "t", "nullif(t.known, false)")}, '{}', 0
         from batch b join "${name}" t on t.id = b.id
        where not exists (select 1 from import_change c where c."rowId" = b.id and c."table" = '${name}'))
     select id::text, jsonb_agg(jsonb_build_object('importId', "importId", 'said', said, 'columns', columns) order by place)
              as statements
       from said group by said.id order by said.id`,
    [after, limit],
  );
  return rows;
}
