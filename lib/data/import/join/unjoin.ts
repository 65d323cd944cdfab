import { JOINED } from "@/lib/data/import/join/said-customer";
import type { MergeScope } from "@/lib/data/import/merge/merge-scope";
import type { MergedTable } from "@/lib/data/import/merge/merged-table";

const { customer, status, returned, whole, product } = JOINED;
const CUSTOMER = `"customerId" = case when t.joined & ${customer} = 0 then coalesce(t."aliasId", t."customerId") end, "aliasId" = null`;

/** What a row is by what is said of itself. */
const SETS: Partial<Record<MergedTable["name"], string>> = {
  order_line: `${CUSTOMER}, status = case when t.joined & ${status} = 0 then t.status end,
    returned = t.returned and t.joined & ${returned} = 0, joined = 0`,
  document: `${CUSTOMER}, "productId" = case when t.joined & ${product} = 0 then t."productId" end, joined = 0`,
  event: `"customerId" = coalesce(t."aliasId", t."customerId"), "aliasId" = null`,
};

const isJoined = (name: MergedTable["name"]) =>
  `(t."aliasId" is not null${name === "event" ? "" : " or t.joined <> 0"})`;

/** Makes the rows that `incoming` meets what their own files say of them, so that these can be compared. */
export async function unjoinMet({ client, workspaceId }: MergeScope, table: MergedTable): Promise<void> {
  const sets = SETS[table.name];
  if (!sets) return;
  await client.query(
    `update "${table.name}" t set ${sets} from incoming i
      where t."workspaceId" = $1 and t.key = i.key and ${isJoined(table.name)}`,
    [workspaceId],
  );
}

/**
 * Makes all rows of the workspace what their own files say of them, and takes away the lines that are made of items.
 * Keeps in `unjoined_text` (id, customerId) whose texts were.
 */
export async function unjoinAll({ client, workspaceId }: MergeScope): Promise<void> {
  await client.query(
    `create temp table unjoined_text on commit drop as
     select id, "customerId" from document t where "workspaceId" = ${workspaceId} and ${isJoined("document")}`,
  );
  await client.query(`delete from order_line where "workspaceId" = $1 and joined & ${whole} <> 0`, [
    workspaceId,
  ]);
  for (const name of ["order_line", "event", "document"] as const) {
    await client.query(
      `update "${name}" t set ${SETS[name]} where t."workspaceId" = $1 and ${isJoined(name)}`,
      [workspaceId],
    );
  }
}
