import { pool } from "@/lib/data/pool";

export interface LogLine {
  id: string;
  at: Date;
  level: "info" | "warn" | "error";
  key: string;
  params: Record<string, string | number>;
}

/** The last lines of a run's log, oldest first. */
export async function runLogs(runId: number, limit: number): Promise<LogLine[]> {
  const { rows } = await pool().query<LogLine>(
    `select id::text, at, level, key, params from run_log where "runId" = $1 order by id desc limit $2`,
    [runId, limit],
  );
  return rows.reverse();
}
