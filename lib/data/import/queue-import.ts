import { pool } from "@/lib/data/pool";
import type { ImportKind } from "@/lib/domain/import/kinds";
import type { Mapping } from "@/lib/domain/import/mapping";

/** Sets what to do with an uploaded file; false unless it waits for that, or failed before. */
export async function queueImport(
  workspaceId: number,
  importId: number,
  kind: ImportKind,
  mapping: Mapping,
): Promise<boolean> {
  const { rowCount } = await pool().query(
    `update import set status = 'queued', kind = $3, mapping = $4, "errorCode" = null, "errorParams" = null,
            "bytesRead" = 0, read = 0, rejected = 0, "startedAt" = null, "finishedAt" = null,
            attempts = 0
      where id = $1 and "workspaceId" = $2 and status in ('ready', 'failed')`,
    [importId, workspaceId, kind, JSON.stringify(mapping)],
  );
  return rowCount === 1;
}
