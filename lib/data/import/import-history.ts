import { pool } from "@/lib/data/pool";

/** What happened to an import, and who did it; people are gone when their accounts are. */
export interface ImportHistory {
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** how often a worker took it: more than once after one died */
  readonly attempts: number;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
}

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
