import { lockMerging } from "@/lib/data/import/lock-for-merge";
import type { Transaction } from "@/lib/data/pool";
import { sortInMemory } from "@/lib/data/sort-in-memory";
import type { ImportKind } from "@/lib/domain/import/kinds";

export interface UndoSubject {
  readonly status: string;
  readonly kind: ImportKind | null;
  /** whether what it said was kept as it was merged */
  readonly traced: boolean;
}

/** Keeps imports from merging and anybody from undoing until the transaction ends; the import as it then stands. */
export async function lockForUndo(
  client: Transaction,
  workspaceId: number,
  importId: number,
): Promise<UndoSubject | null> {
  await client.query("set local lock_timeout = '60s'");
  await lockMerging(client, workspaceId);
  const { rows } = await client.query<UndoSubject>(
    `select status, kind, coalesce((report->>'traced')::boolean, false) as traced
       from import where id = $1 and "workspaceId" = $2 for update`,
    [importId, workspaceId],
  );
  await sortInMemory(client);
  return rows[0] ?? null;
}
