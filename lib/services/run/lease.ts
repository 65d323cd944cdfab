import { renewLease } from "@/lib/data/run/renew-lease";

/** Somebody else holds the shard now: whatever was computed is dropped. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

/** A person asked the run to stop. */
export class RunCancelled extends Error {
  override readonly name = "RunCancelled";
}

/** Renews a shard's lease until closed; `signal` aborts with the reason when it must be given up. */
export function holdLease(
  shard: { runId: number; stage: string; index: number },
  workerId: string,
  leaseSeconds: number,
): { signal: AbortSignal; close(): void } {
  const controller = new AbortController();
  const timer = setInterval(
    () => {
      renewLease(shard, workerId, leaseSeconds).then(
        ({ held, cancelled }) => {
          if (!held) controller.abort(new LeaseLost());
          else if (cancelled) controller.abort(new RunCancelled());
        },
        // The database is away: go on, and let the fence at the end decide.
        () => {},
      );
    },
    Math.min(5000, (leaseSeconds * 1000) / 3),
  );
  return { signal: controller.signal, close: () => clearInterval(timer) };
}
