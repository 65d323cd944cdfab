import type { MergeScope } from "@/lib/data/import/merge/merge-scope";
import type { MergedTable } from "@/lib/data/import/merge/merged-table";

const NAMING = { product: `"productId"`, customer: `"customerId"` } as const;

/** Rows of a table that an undo would remove, and those that would stay, as other imports have them. */
export interface TableUndo {
  readonly table: MergedTable["name"];
  readonly removed: number;
  readonly kept: number;
}

/**
 * What removeSole would remove, without removing it. Call it after gatherTouched, for order lines, events and documents
 * before the products and customers that they name. A product or customer counts as kept while any row that stays names
 * it; an undo may find that such a row names another again, and then removes it too.
 */
export async function countSole(
  { client, workspaceId, importId }: MergeScope,
  { name }: MergedTable,
): Promise<TableUndo> {
  const column = name === "product" || name === "customer" ? NAMING[name] : null;
  // Set by set: looking row by row whether one that stays names it takes seconds for half a million lines.
  const named = ["order_line", "event", "document"].map(
    (other) => `select n.${column} from "${other}" n left join sole_${other} s on s.id = n.id
                 where n."workspaceId" = ${workspaceId} and s.id is null and n.${column} is not null`,
  );
  await client.query(
    `create temp table sole_${name} on commit drop as
     select o.id from touched_${name} o
      where o.owner = ${importId}
        and not exists (select 1 from heard_${name} h where h.id = o.id)
        and not exists (select 1 from agreed_${name} a where a.id = o.id)${
          column ? ` except (${named.join(" union all ")})` : ""
        }`,
  );
  await client.query(`analyze sole_${name}`);
  const { rows } = await client.query<{ removed: number; touched: number }>(
    `select (select count(*) from sole_${name})::int as removed, (select count(*) from touched_${name})::int as touched`,
  );
  const { removed = 0, touched = 0 } = rows[0] ?? {};
  return { table: name, removed, kept: touched - removed };
}
