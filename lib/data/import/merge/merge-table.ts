import { insertNew } from "@/lib/data/import/merge/insert-new";
import type { Incoming, MergeCounts, MergeScope } from "@/lib/data/import/merge/merge-scope";
import { type MergedTable, orDefault } from "@/lib/data/import/merge/merged-table";
import { differsSql, saidSql, spokenSql } from "@/lib/data/import/merge/statement-sql";

const IDS_A_ROW = 50_000;

/**
 * Merges incoming rows, each key once, into a table; a row is known by workspace and key.
 *
 * What is there already is changed by what comes later, by the file's own time where both rows have one, else by order
 * of import. An empty cell leaves what is there. The first own row of a product or customer that others only named
 * counts as added. `importId` of a row is the import that brought it first.
 *
 * What the import says of rows that were there is kept in import_change, whether it changed them or not, for undo.
 */
export async function mergeTable(
  scope: MergeScope,
  table: MergedTable,
  incoming: Incoming,
): Promise<MergeCounts> {
  const { client, workspaceId } = scope;
  const { rows } = await client.query<{ any: boolean }>(
    `select exists(select 1 from "${table.name}" where "workspaceId" = $1) as any`,
    [workspaceId],
  );
  const met = rows[0]?.any ? await meet(scope, table, incoming) : NOBODY;
  if (met.differing > 0) {
    await keepStatements(scope, table, incoming);
    await change(scope, table, incoming);
  }
  if (met.rows > met.differing) await keepConfirmations(scope, table, incoming);
  const inserted = met.rows < incoming.rows ? await insertNew(scope, table, incoming, met.rows > 0) : 0;
  if (met.rows + inserted !== incoming.rows)
    throw new Error(`${incoming.rows} rows for ${table.name}, ${met.rows} met and ${inserted} inserted`);
  return { added: inserted + met.introduced, updated: met.updated };
}

const NOBODY = { rows: 0, differing: 0, introduced: 0, updated: 0 };

const metTable = (table: MergedTable) => `met_${table.name}`;

/** Makes the table `met_…`: the rows of `incoming` that are there, and how they compare. */
async function meet(
  { client, workspaceId }: MergeScope,
  table: MergedTable,
  { view, own }: Incoming,
): Promise<typeof NOBODY> {
  const introduced = table.named && own ? "not t.known" : "false";
  const accepted = `(i."${table.time}" is null or t."${table.time}" is null or i."${table.time}" >= t."${table.time}")`;
  const of = (silent: boolean) => table.columns.filter((column) => silent || !column.silent).map(differsSql);
  await client.query(
    `create temp table ${metTable(table)} on commit drop as
     select t.id, i."row", ${introduced} as introduced, ${own ? `(${introduced} or ${accepted})` : "true"} as accepted,
            ${[introduced, ...of(true)].join(" or ")} as differs, ${of(false).join(" or ")} as changes
       from ${view} i join "${table.name}" t on t."workspaceId" = ${workspaceId} and t.key = i.key`,
  );
  await client.query(`analyze ${metTable(table)}`);
  const { rows } = await client.query<typeof NOBODY>(
    `select count(*)::int as rows, (count(*) filter (where differs))::int as differing,
            (count(*) filter (where introduced))::int as introduced,
            (count(*) filter (where accepted and changes and not introduced))::int as updated
       from ${metTable(table)}`,
  );
  return rows[0] ?? NOBODY;
}

/** What is said of rows that said something else before; first what the import that brought the row said. */
async function keepStatements(
  { client, workspaceId, importId }: MergeScope,
  table: MergedTable,
  { view, own }: Incoming,
): Promise<void> {
  const met = metTable(table);
  await client.query(
    `insert into import_change ("workspaceId", "importId", "table", "rowId", said)
     select $1, t."importId", '${table.name}', t.id, ${saidSql(table, "t", "nullif(t.known, false)")}
       from ${met} m join "${table.name}" t using (id)
      where m.differs and not exists
        (select 1 from import_change c where c."table" = '${table.name}' and c."rowId" = t.id)`,
    [workspaceId],
  );
  await client.query(
    `insert into import_change ("workspaceId", "importId", "table", "rowId", said)
     select $1, $2, '${table.name}', m.id, ${saidSql(table, "i", own ? "true" : "null::boolean")}
       from ${met} m join ${view} i using ("row") where m.differs`,
    [workspaceId, importId],
  );
}

/** Many rows that are as the import says already: kept by the columns of which it speaks. */
async function keepConfirmations(
  { client, workspaceId, importId }: MergeScope,
  table: MergedTable,
  { view, own }: Incoming,
): Promise<void> {
  await client.query(
    `insert into import_change ("workspaceId", "importId", "table", columns, "rowIds")
     select $1, $2, '${table.name}', spoken, array_agg(id)
       from (select m.id, ${spokenSql(table, "i", String(own))} as spoken
               from ${metTable(table)} m join ${view} i using ("row") where not m.differs) as confirmed
      group by spoken, id / ${IDS_A_ROW}`,
    [workspaceId, importId],
  );
}

async function change({ client }: MergeScope, table: MergedTable, { view, own }: Incoming): Promise<void> {
  const met = metTable(table);
  if (table.name === "document") {
    await client.query(
      `delete from mention n using ${met} m, ${view} i, document t
        where n."documentId" = m.id and t.id = m.id and i."row" = m."row" and m.accepted and m.differs and i.text <> t.text`,
    );
  }
  const sets = table.columns.flatMap((column) => {
    const { name, type, followers, resets } = column;
    const changed = differsSql(column);
    const value =
      type === "object"
        ? mergedObject(name, own)
        : own
          ? `coalesce(i."${name}", t."${name}")`
          : `case when t.known then coalesce(t."${name}", i."${name}") else coalesce(i."${name}", t."${name}") end`;
    return [
      `"${name}" = ${value}`,
      ...Object.keys(followers ?? {}).map(
        (each) =>
          `"${each}" = case when ${changed} then ${orDefault(each, `i."${each}"`)} else t."${each}" end`,
      ),
      ...Object.entries(resets ?? {}).map(
        ([each, reset]) => `"${each}" = case when ${changed} then ${reset} else t."${each}" end`,
      ),
    ];
  });
  if (table.named && own) sets.push("known = true");
  await client.query(
    `update "${table.name}" t set ${sets.join(", ")}
       from ${met} m join ${view} i using ("row") where t.id = m.id and m.accepted and m.differs`,
  );
}

function mergedObject(name: string, own: boolean): string {
  const [there, said] = [`coalesce(t."${name}", '{}')`, `coalesce(i."${name}", '{}')`];
  const merged = own
    ? `${there} || ${said}`
    : `case when t.known then ${said} || ${there} else ${there} || ${said} end`;
  return orDefault(name, `nullif(${merged}, '{}')`);
}
