import { pool } from "@/lib/data/pool";
import type { ErrorParams } from "@/lib/domain/errors";
import type { ImportKind } from "@/lib/domain/import/kinds";

/** Ends an import that could not be started as it was asked for. Its bytes stay, for another try. */
export async function failReady(
  workspaceId: number,
  importId: number,
  kind: ImportKind | null,
  error: { readonly code: string; readonly params: ErrorParams },
): Promise<void> {
  await pool().query(
    `update import set status = 'failed', kind = $3, "errorCode" = $4, "errorParams" = $5, "finishedAt" = now()
      where id = $1 and "workspaceId" = $2 and status in ('ready', 'failed')`,
    [importId, workspaceId, kind, error.code, JSON.stringify(error.params)],
  );
}
