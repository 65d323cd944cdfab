import type { Incoming, MergeScope } from "@/lib/data/import/merge/merge-scope";
import { type MergedTable, orDefault } from "@/lib/data/import/merge/merged-table";

/** From this many rows on, what they refer to is locked once instead of looked up for each. */
const MANY = 5000;

/** Adds the incoming rows whose key is not there; how many. Nobody else adds any: merging is one at a time. */
export async function insertNew(
  { client, workspaceId, importId }: MergeScope,
  table: MergedTable,
  incoming: Incoming,
  someAreThere: boolean,
): Promise<number> {
  const columns = [
    ...table.fixed,
    ...table.columns.flatMap(({ name, followers }) => [name, ...Object.keys(followers ?? {})]),
  ];
  const lists = columns.map((name) => [`"${name}"`, orDefault(name, `i."${name}"`)]);
  if (table.named) lists.push(["known", String(incoming.own)]);
  if (table.name === "document") lists.push([`"importLine"`, `i."importLine"`]);
  const into = lists.map(([name]) => name).join(", ");
  const from = lists.map(([, value]) => value).join(", ");
  const insert = async () => {
    const { rowCount } = await client.query(
      `insert into "${table.name}" ("workspaceId", "importId", key, ${into})
       select ${workspaceId}, ${importId}, i.key, ${from} from ${incoming.view} i
        ${someAreThere ? `where not exists (select 1 from met_${table.name} m where m."row" = i."row")` : ""}
        order by i."row"`,
    );
    return rowCount ?? 0;
  };
  const { rows } = await client.query<{ may: boolean }>(
    `select current_setting('is_superuser') = 'on' as may`,
  );
  if (table.named || incoming.rows < MANY || !rows[0]?.may) return insert();
  // The workspace is locked here, products and customers by refer-to.ts: the foreign keys hold without a look-up a row.
  await client.query("select 1 from workspace where id = $1 for key share", [workspaceId]);
  await client.query("set local session_replication_role = replica");
  const added = await insert();
  await client.query("set local session_replication_role = origin");
  return added;
}
