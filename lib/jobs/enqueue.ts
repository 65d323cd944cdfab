import type { Job } from "@/lib/jobs/define-job";
import { openQueue } from "@/lib/jobs/open-queue";

/** Adds a job unless an equal one waits already. */
export async function enqueue<Payload extends object>(job: Job<Payload>, payload: Payload): Promise<void> {
  const boss = await openQueue(job.name);
  const ids = job.payload.parse(payload);
  await boss.send(job.name, ids, { singletonKey: Object.values(ids).join("/") });
}
