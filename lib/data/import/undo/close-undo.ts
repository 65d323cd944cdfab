import type { MergeScope } from "@/lib/data/import/merge/merge-scope";

export interface UndoCounts {
  /** rows that are gone */
  readonly removed: number;
  /** rows that are what other imports say of them */
  readonly restored: number;
  /** rows that other imports brought as well, and that stay as they are */
  readonly handedOver: number;
}

/** Ends an undo: what the import said and rejected is forgotten, and runs that read it are stale. */
export async function closeUndo(
  { client, workspaceId, importId }: MergeScope,
  userId: string | null,
  counts: UndoCounts,
): Promise<void> {
  await client.query(`delete from import_change where "workspaceId" = $1 and "importId" = $2`, [
    workspaceId,
    importId,
  ]);
  await client.query(`delete from import_reject where "importId" = $1`, [importId]);
  await client.query(
    `update run r set "staleAt" = coalesce(r."staleAt", now()), "staleReason" = coalesce(r."staleReason", 'undo')
       from import i
      where i.id = $1 and r."workspaceId" = $2 and r."startedAt" is not null
        and (r."finishedAt" is null or r."finishedAt" > i."finishedAt")`,
    [importId, workspaceId],
  );
  await client.query(
    `update import set status = 'undone', "undoneAt" = now(), "undoneById" = $2, report = report || jsonb_build_object('undo', $3::jsonb)
      where id = $1`,
    [importId, userId, JSON.stringify(counts)],
  );
}
