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
 * before the products and customers that they name.
 */
export async function countSole({ client, importId }: MergeScope, { name }: MergedTable): Promise<TableUndo> {
  const column = name === "product" || name === "customer" ? NAMING[name] : null;
  const unnamed = column
    ? ["order_line", "event", "document"]
        .map(
          (other) => ` and not exists (select 1 from "${other}" n where n.${column} = o.id
                         and not exists (select 1 from sole_${other} s where s.id = n.id))`,
        )
        .join("")
    : "";
  await client.query(
    `create temp table sole_${name} on commit drop as
     select o.id from touched_${name} o
      where o.owner = ${importId}
        and not exists (select 1 from heard_${name} h where h.id = o.id)
        and not exists (select 1 from agreed_${name} a where a.id = o.id)${unnamed}`,
  );
  await client.query(`create index on sole_${name} (id)`);
  await client.query(`analyze sole_${name}`);
  const { rows } = await client.query<{ removed: number; touched: number }>(
    `select (select count(*) from sole_${name})::int as removed, (select count(*) from touched_${name})::int as touched`,
  );
  const { removed = 0, touched = 0 } = rows[0] ?? {};
  return { table: name, removed, kept: touched - removed };
}
