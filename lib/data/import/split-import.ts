import { transaction } from "@/lib/data/pool";

/**
 * Makes an uploaded file that waits to be imported one import a part: the first part is the import's own, each other is
 * a new import that reads its bytes. Answers their ids in the order of the parts; null if the import does not wait, is
 * such a part itself or has been split.
 */
export async function splitImport(
  workspaceId: number,
  importId: number,
  parts: readonly string[],
): Promise<number[] | null> {
  return transaction(async (client) => {
    const { rowCount } = await client.query(
      `update import set part = $3 where id = $1 and "workspaceId" = $2 and "sourceId" is null
          and status in ('ready', 'failed') and not exists (select 1 from import p where p."sourceId" = $1)`,
      [importId, workspaceId, parts[0] ?? ""],
    );
    if (rowCount !== 1) return null;
    const { rows } = await client.query<{ id: number }>(
      `insert into import ("workspaceId", "fileName", "fileSize", "createdById", status, "sourceId", part)
       select "workspaceId", "fileName", "fileSize", "createdById", 'ready', id, named.part
         from import, unnest($2::text[]) with ordinality as named(part, place) where id = $1 order by named.place
       returning id`,
      [importId, parts.slice(1)],
    );
    return [importId, ...rows.map(({ id }) => id)];
  });
}
