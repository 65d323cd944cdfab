import type { Actor } from "@/lib/domain/actor";

/** Starts a run and works on it in this process until it has ended; returns its number. */
export async function runPipeline(actor: Actor, seed = 42): Promise<number> {
  const { startRun } = await import("@/lib/services/run/start-run");
  const { advanceRun } = await import("@/lib/services/run/advance-run");
  const { readRun } = await import("@/lib/services/run/read-run");
  const started = await startRun(actor, { seed });
  const worker = { id: "test", leaseSeconds: 60, stopping: new AbortController().signal };
  for (;;) {
    await advanceRun(started.id, worker);
    const { ended, run, logs } = await readRun(actor, { number: started.number });
    if (!ended) continue;
    if (run.status !== "succeeded") throw new Error(`run ${run.status}: ${JSON.stringify(logs.slice(-3))}`);
    return started.number;
  }
}
