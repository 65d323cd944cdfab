import type { Job } from "@/lib/jobs/define-job";
import { openQueue } from "@/lib/jobs/open-queue";

/** Adds a job unless an equal one waits already. */
export async function enqueue<Payload extends object>(job: Job<Payload>, payload: Payload): Promise<void> {
  const boss = await openQueue(job.name);
  await boss.send(job.name, job.payload.parse(payload), { singletonKey: job.dedupeKey(payload) });
}
