import { pool } from "@/lib/data/pool";

/** Rows that imports have added or changed after an instant. */
export async function rowsImportedSince(workspaceId: number, since: Date): Promise<number> {
  const { rows } = await pool().query<{ rows: number }>(
    `select coalesce(sum(added + updated), 0)::int as rows from import
      where "workspaceId" = $1 and status = 'done' and "finishedAt" > $2`,
    [workspaceId, since],
  );
  return rows[0]?.rows ?? 0;
}
