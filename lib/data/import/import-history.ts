import { pool } from "@/lib/data/pool";
import type { ImportHistory } from "@/lib/domain/import/import-history";

/** Null if the workspace has no such import. */
export async function importHistory(workspaceId: number, importId: number): Promise<ImportHistory | null> {
  const { rows } = await pool().query<ImportHistory>(
    `select i."createdAt", c.name as "createdBy", i."startedAt", i."finishedAt", i.attempts, i."undoneAt",
            u.name as "undoneBy"
       from import i left join "user" c on c.id = i."createdById" left join "user" u on u.id = i."undoneById"
      where i.id = $1 and i."workspaceId" = $2`,
    [importId, workspaceId],
  );
  return rows[0] ?? null;
}
