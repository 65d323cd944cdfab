import { pool } from "@/lib/data/pool";
import type { NeedEffect } from "@/lib/domain/needs/need-effect";

/** What a need of a run goes with; none where the run is older than the measure. */
export async function effectsOfNeed(runId: number, key: number): Promise<NeedEffect[]> {
  const { rows } = await pool().query<{ effects: NeedEffect[] }>(
    `select effects from need where "runId" = $1 and key = $2`,
    [runId, key],
  );
  return rows[0]?.effects ?? [];
}
