import type { MergeScope } from "@/lib/data/import/merge/merge-scope";
import type { MergedTable } from "@/lib/data/import/merge/merged-table";

/** Equal lines of one order, or equal events, that are looked for. */
const PLACES = 50;

const WITHOUT: Partial<Record<MergedTable["name"], string>> = {
  // A line with a time of its state is a state of the line that is there.
  order_line: `"updatedAt"`,
  order_item: `"updatedAt"`,
  event: "id",
};

/**
 * Where equal rows are as many things as rows, a row is known by its place among its equals in the file. Rows that were
 * corrected have lost it, and would be taken for those that came in: they get the places after them. Does nothing to an
 * import that corrects no other.
 */
export async function placeCorrections(
  { client, workspaceId, importId }: MergeScope,
  table: MergedTable["name"],
): Promise<void> {
  const without = WITHOUT[table];
  if (without === undefined) return;
  await client.query(
    `with recursive above as (
       select "fixOfId" as id from import where id = $2 and "fixOfId" is not null
       union select i."fixOfId" from above join import i using (id) where i."fixOfId" is not null
     ), family as (
       select id from above union select i.id from family f join import i on i."fixOfId" = f.id and i.id <> $2
     ), counted as (
       select "row", identity, row_number() over (partition by identity order by "row") as nth
         from staging where reason is null and ${without} is null and exists (select 1 from above)
     )
     update staging s set identity = s.identity || '-' || (taken.places + c.nth)
       from counted c
       cross join lateral (
         select count(*) as places from generate_series(1, ${PLACES}) as spot(n)
           join "${table}" t on t."workspaceId" = $1
            and t.key = c.identity || case when n = 1 then '' else '-' || n end
          where t."importId" in (select id from family)) taken
      where s."row" = c."row" and taken.places > 0`,
    [workspaceId, importId],
  );
}
