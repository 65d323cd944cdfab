import { pool } from "@/lib/data/pool";

/** Texts of imports that ended by `at` have joined the run. */
export async function markJoined(runId: number, at: Date): Promise<void> {
  await pool().query(`update run set "joinedAt" = greatest("joinedAt", $2) where id = $1`, [runId, at]);
}
