import { pool } from "@/lib/data/pool";

/**
 * Workspaces whose published run has fitted needs, that have finished imports since, and no run under way: a run reads
 * the new texts itself, and what it does not is joined when it has ended.
 */
export async function workspacesToJoin(): Promise<number[]> {
  const { rows } = await pool().query<{ id: number }>(
    `select workspace.id from workspace join run on run.id = workspace."publishedRunId"
      where exists (select 1 from import where import."workspaceId" = workspace.id and import.status = 'done'
                       and import."finishedAt" > coalesce(run."joinedAt", run."startedAt"))
        and exists (select 1 from artefact where artefact."runId" = run.id and artefact.name = 'needs')
        and not exists (select 1 from run active where active."workspaceId" = workspace.id
                           and active.status in ('queued', 'running'))`,
  );
  return rows.map(({ id }) => id);
}
