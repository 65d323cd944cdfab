import type { Transaction } from "@/lib/data/pool";

/**
 * The rows in quarantine that an import of corrections stands for. `report.fixes` has the row of each of its lines; a row
 * that is itself the correction of another stands for that too.
 */
const BROUGHT = `with recursive brought as (
  select f.row::bigint as id
    from import i, jsonb_array_elements_text(i.report -> 'fixes') with ordinality as f(row, line)
   where i.id = $1 and i."fixOfId" is not null
     and not exists (select 1 from import_reject n where n."importId" = $1 and n.line = f.line)
  union
  select (p.report -> 'fixes' ->> (r.line - 1))::bigint
    from brought join import_reject r on r.id = brought.id join import p on p.id = r."importId"
   where p."fixOfId" is not null and p.report -> 'fixes' ->> (r.line - 1) is not null)`;

/** Another import of corrections that stands has brought the row `r` in as well. */
const ALSO = `exists (
  select 1 from import o, jsonb_array_elements_text(o.report -> 'fixes') with ordinality as f(row, line)
   where o."fixOfId" = r."importId" and o.id <> $1 and o.status = 'done' and f.row = r.id::text
     and not exists (select 1 from import_reject n where n."importId" = o.id and n.line = f.line))`;

/** Marks what an import of corrections brought in, when it is done; or takes back what it alone did, when it is undone. */
export async function markFixed(client: Transaction, importId: number, fixed = true): Promise<void> {
  await client.query(
    `${BROUGHT} update import_reject r set "fixedAt" = case when $2 then now() end
       from brought where r.id = brought.id and (r."fixedAt" is null) = $2 and ($2 or not ${ALSO})`,
    [importId, fixed],
  );
}
