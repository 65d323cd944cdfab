import type { Transaction } from "@/lib/data/pool";

/** Marks a stage as done. */
export async function endStage(client: Transaction, runId: number, stage: string): Promise<void> {
  await client.query(
    `update run_stage set status = 'done', fraction = 1, "finishedAt" = now(),
            "startedAt" = coalesce("startedAt", now())
      where "runId" = $1 and name = $2`,
    [runId, stage],
  );
}
