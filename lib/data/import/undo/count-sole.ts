import { JOINED, saidCustomer } from "@/lib/data/import/join/said-customer";
import type { MergeScope } from "@/lib/data/import/merge/merge-scope";
import type { MergedTable } from "@/lib/data/import/merge/merged-table";
import { namedBy } from "@/lib/data/import/undo/named-by";

/** What a row names by its own file, where its column may hold what it is joined to. */
const SAID: Readonly<Record<string, string>> = {
  "order_line.customerId": saidCustomer("n"),
  "document.customerId": saidCustomer("n"),
  "event.customerId": `coalesce(n."aliasId", n."customerId")`,
  "document.productId": `case when n.joined & ${JOINED.product} = 0 then n."productId" end`,
};

/** Rows of a table that an undo would remove, and those that would stay, as other imports have them. */
export interface TableUndo {
  readonly table: MergedTable["name"];
  readonly removed: number;
  readonly kept: number;
}

/**
 * What removeSole would remove, without removing it. Call it after gatherTouched, for the facts
 * before the products and customers that they name. A product or customer counts as kept while any row that stays names
 * it; an undo may find that such a row names another again, and then removes it too.
 */
export async function countSole(
  { client, workspaceId, importId }: MergeScope,
  { name }: MergedTable,
): Promise<TableUndo> {
  // Set by set: looking row by row whether one that stays names it takes seconds for half a million lines.
  const named = namedBy(name).map(([other, column]) => {
    const said = SAID[`${other}.${column}`] ?? `n."${column}"`;
    // Another key of a person goes with the import that named it.
    const gone = other === "customer" ? "touched_customer" : `sole_${other}`;
    const own = other === "order_line" ? ` and n.joined & ${JOINED.whole} = 0` : "";
    return `select ${said} from "${other}" n left join ${gone} s on s.id = n.id
             where n."workspaceId" = ${workspaceId} and s.id is null and ${said} is not null${own}`;
  });
  await client.query(
    `create temp table sole_${name} on commit drop as
     select o.id from touched_${name} o
      where o.owner = ${importId}
        and not exists (select 1 from heard_${name} h where h.id = o.id)
        and not exists (select 1 from agreed_${name} a where a.id = o.id)${
          named.length > 0 ? ` except (${named.join(" union all ")})` : ""
        }`,
  );
  await client.query(`analyze sole_${name}`);
  const { rows } = await client.query<{ removed: number; touched: number }>(
    `select (select count(*) from sole_${name})::int as removed, (select count(*) from touched_${name})::int as touched`,
  );
  const { removed = 0, touched = 0 } = rows[0] ?? {};
  return { table: name, removed, kept: touched - removed };
}
