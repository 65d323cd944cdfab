import type { Transaction } from "@/lib/data/pool";

/**
 * Marks the rows in quarantine that an import of corrections brought in; none where it is an import like others.
 * `report.fixes` says which line of its file stands for which line of the first one.
 */
export async function markFixed(client: Transaction, importId: number): Promise<void> {
  await client.query(
    `update import_reject r set "fixedAt" = now()
       from import i, jsonb_to_recordset(i.report -> 'fixes') as f(line int, "of" int)
      where i.id = $1 and r."importId" = i."fixOfId" and r.line = f."of" and r."fixedAt" is null
        and not exists (select 1 from import_reject n where n."importId" = $1 and n.line = f.line)`,
    [importId],
  );
  await client.query(`update import set report = report - 'fixes' where id = $1 and "fixOfId" is not null`, [
    importId,
  ]);
}
