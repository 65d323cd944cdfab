import { pool } from "@/lib/data/pool";

/** A line of a run's log: a key of messages `runs.log.*` and its values. */
export async function insertLog(
  runId: number,
  level: "info" | "warn" | "error",
  key: string,
  params: Record<string, string | number> = {},
): Promise<void> {
  await pool().query(`insert into run_log ("runId", level, key, params) values ($1, $2, $3, $4)`, [
    runId,
    level,
    key,
    JSON.stringify(params),
  ]);
}
