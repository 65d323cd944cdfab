import type { Job } from "@/lib/jobs/define-job";
import { openQueue } from "@/lib/jobs/open-queue";
import { queue } from "@/lib/jobs/queue";

const POLL_SECONDS = 0.5;

/** Calls `handle` for each job of this kind, one at a time in this process. */
export async function consume<Payload extends object>(
  job: Job<Payload>,
  handle: (payload: Payload) => Promise<void>,
): Promise<void> {
  const boss = await openQueue(job.name);
  await boss.work<Payload>(
    job.name,
    { pollingIntervalSeconds: POLL_SECONDS, batchSize: 1 },
    async ([next]) => {
      if (next) await handle(job.payload.parse(next.data));
    },
  );
}

/** Takes no more jobs; the ones at hand are given up to `timeoutMs` to end. */
export async function stopConsuming(timeoutMs: number): Promise<void> {
  const boss = await queue();
  await boss.stop({ graceful: true, wait: true, timeout: timeoutMs });
}
