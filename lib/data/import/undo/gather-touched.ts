import type { MergeScope } from "@/lib/data/import/merge/merge-scope";
import type { MergedTable } from "@/lib/data/import/merge/merged-table";

/**
 * Makes the tables of what an undo has to do with: `touched_…` (id, owner), the rows that the import brought or spoke
 * of otherwise than they were; `heard_…` (id), those of them of which other imports have said something else; and
 * `agreed_…` (id, change, importId, columns), where others only agreed. `only`: of the rows `t` for which this holds.
 */
export async function gatherTouched(
  { client, workspaceId, importId }: MergeScope,
  { name }: MergedTable,
  only = "true",
): Promise<void> {
  for (const kept of ["touched", "heard", "agreed"])
    await client.query(`drop table if exists ${kept}_${name}`);
  await client.query(
    `create temp table touched_${name} on commit drop as
     select t.id, t."importId" as owner from "${name}" t
      where t."workspaceId" = ${workspaceId} and t."importId" = ${importId} and ${only}
     union
     select t.id, t."importId" from import_change c join "${name}" t on t.id = c."rowId"
      where c."workspaceId" = ${workspaceId} and c."importId" = ${importId} and c."table" = '${name}' and ${only}`,
  );
  await client.query(`analyze touched_${name}`);
  await client.query(
    `create temp table heard_${name} on commit drop as
     select distinct o.id from touched_${name} o join import_change c on c."rowId" = o.id
      where c."table" = '${name}' and c."importId" is distinct from ${importId}`,
  );
  await client.query(
    `create temp table agreed_${name} on commit drop as
     select o.id, c.id as change, c."importId", c.columns
       from import_change c cross join unnest(c."rowIds") as k(id) join touched_${name} o on o.id = k.id
      where c."workspaceId" = ${workspaceId} and c."table" = '${name}' and c."rowId" is null
        and c."importId" <> ${importId} and c."importId" is distinct from o.owner
        and not exists (select 1 from import_change e
                         where e."table" = '${name}' and e."rowId" = o.id and e."importId" = c."importId")`,
  );
  await client.query(`analyze heard_${name}`);
  await client.query(`analyze agreed_${name}`);
}
