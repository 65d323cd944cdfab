import { transaction } from "@/lib/data/pool";

/**
 * Takes an ended import off the list, with its bytes and its quarantine; the rows it brought stay. Bytes that another
 * import of the same file may still read become that one's; while one does, there is no taking off.
 */
export async function deleteImport(workspaceId: number, importId: number): Promise<boolean> {
  return transaction(async (client) => {
    const ended = await client.query(
      `select 1 from import where id = $1 and "workspaceId" = $2 and status in ('done', 'failed', 'cancelled', 'undone')
          and not exists (select 1 from import p where p."sourceId" = $1 and p.status in ('queued', 'running')) for update`,
      [importId, workspaceId],
    );
    if (ended.rowCount !== 1) return false;
    const { rows } = await client.query<{ id: number }>(
      `select id from import where "sourceId" = $1 order by id for update`,
      [importId],
    );
    const heir = rows[0]?.id;
    if (heir !== undefined) {
      await client.query(`update upload_piece set "importId" = $2 where "importId" = $1`, [importId, heir]);
      await client.query(`update import set "sourceId" = nullif($2::int, id) where "sourceId" = $1`, [
        importId,
        heir,
      ]);
    }
    const { rowCount } = await client.query(`delete from import where id = $1`, [importId]);
    return rowCount === 1;
  });
}
