import { pool } from "@/lib/data/pool";

export interface RunAfter {
  readonly number: number;
  readonly published: boolean;
}

/** The runs that read an import's rows and are not stale yet, newest first. */
export async function runsAfter(workspaceId: number, importId: number): Promise<RunAfter[]> {
  const { rows } = await pool().query<RunAfter>(
    `select r.number, coalesce(r.id = w."publishedRunId", false) as published
       from import i join workspace w on w.id = i."workspaceId" join run r on r."workspaceId" = w.id
      where i.id = $1 and w.id = $2 and r."startedAt" is not null and r."staleAt" is null
        and (r."finishedAt" is null or r."finishedAt" > i."finishedAt")
      order by r.number desc`,
    [importId, workspaceId],
  );
  return rows;
}
