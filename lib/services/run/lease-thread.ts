import { parentPort } from "node:worker_threads";
import { renewLease } from "@/lib/data/run/renew-lease";

/** What the main thread asks for: hold this shard's lease, or let it go (null). */
export type LeaseOrder = {
  readonly shard: { readonly runId: number; readonly stage: string; readonly index: number };
  readonly workerId: string;
  readonly leaseSeconds: number;
  readonly ticket: number;
} | null;

/** What the thread tells: the shard is somebody else's now, or its run was cancelled. */
export interface LeaseNews {
  readonly ticket: number;
  readonly held: boolean;
  readonly cancelled: boolean;
}

const MOST_MS = 5000;
let timer: ReturnType<typeof setInterval> | undefined;

/** Renews leases beside the main thread, whose long computations would let them lapse. */
parentPort?.on("message", (order: LeaseOrder) => {
  clearInterval(timer);
  if (!order) return;
  const { shard, workerId, leaseSeconds, ticket } = order;
  timer = setInterval(
    () => {
      renewLease(shard, workerId, leaseSeconds).then(
        (news) => {
          if (!news.held || news.cancelled) parentPort?.postMessage({ ticket, ...news } satisfies LeaseNews);
        },
        // The database is away: the fence at the end decides.
        () => {},
      );
    },
    Math.min(MOST_MS, (leaseSeconds * 1000) / 3),
  );
});
