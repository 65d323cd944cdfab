import { pool } from "@/lib/data/pool";
import { type RunMetrics, runMetrics } from "@/lib/domain/run/run-metrics";

export interface RunSummary {
  id: number;
  number: number;
  status: "queued" | "running" | "succeeded" | "failed" | "cancelled";
  stage: string | null;
  seed: number;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  publishable: boolean | null;
  holdReason: string | null;
  errorCode: string | null;
  errorParams: Record<string, string | number> | null;
  createdBy: string | null;
  published: boolean;
  /** since when its data is not what the workspace holds, and why */
  staleAt: Date | null;
  staleReason: string | null;
  metrics: RunMetrics;
}

const COLUMNS = `run.id, run.number, run.status, run.stage, run.seed, run."createdAt", run."startedAt", run."finishedAt",
  run.publishable, run."holdReason", run."errorCode", run."errorParams", "user".name as "createdBy",
  coalesce(workspace."publishedRunId" = run.id, false) as published, run."staleAt", run."staleReason", run.metrics`;
const FROM = `from run join workspace on workspace.id = run."workspaceId" left join "user" on "user".id = run."createdById"`;

/** A page of a workspace's runs, newest first, and how many there are. */
export async function listRuns(
  workspaceId: number,
  page: { offset: number; limit: number },
): Promise<{ runs: RunSummary[]; total: number }> {
  const { rows } = await pool().query<RunSummary & { total: number }>(
    `select ${COLUMNS}, count(*) over ()::int as total ${FROM}
      where run."workspaceId" = $1 order by run.number desc offset $2 limit $3`,
    [workspaceId, page.offset, page.limit],
  );
  return { runs: rows.map(reshape), total: rows[0]?.total ?? 0 };
}

/** One run by its number, or null. */
export async function findRun(workspaceId: number, number: number): Promise<RunSummary | null> {
  const { rows } = await pool().query<RunSummary>(
    `select ${COLUMNS} ${FROM} where run."workspaceId" = $1 and run.number = $2`,
    [workspaceId, number],
  );
  return rows[0] ? reshape(rows[0]) : null;
}

function reshape(row: RunSummary): RunSummary {
  const metrics = runMetrics.safeParse(row.metrics);
  return { ...row, metrics: metrics.success ? metrics.data : {} };
}
