import type { MergeScope } from "@/lib/data/import/merge/merge-scope";

/** Puts the rejected rows of `staging` into quarantine, in the place of what an earlier try left; how many they are. */
export async function moveRejects({ client, importId }: MergeScope): Promise<number> {
  await client.query(`delete from import_reject where "importId" = $1`, [importId]);
  const { rowCount } = await client.query(
    `insert into import_reject ("importId", line, "column", value, reason, raw, suggestion, cells)
     select $1, line, "column", value, reason, raw, suggestion, cells from staging where reason is not null order by line`,
    [importId],
  );
  return rowCount ?? 0;
}
