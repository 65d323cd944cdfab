import type { Transaction } from "@/lib/data/pool";

/** Keeps a run from being published by itself; `reason` is a key of messages `runs.hold.*`. */
export async function holdRun(client: Transaction, runId: number, reason: string): Promise<void> {
  await client.query(`update run set publishable = false, "holdReason" = $2 where id = $1`, [runId, reason]);
}
