import type PgBoss from "pg-boss";
import { queue } from "@/lib/jobs/queue";

const opened = new Set<string>();

/** The queue with this job's own made in it. Jobs are never tried again by the queue: see lib/services/run. */
export async function openQueue(name: string): Promise<PgBoss> {
  const boss = await queue();
  if (!opened.has(name)) {
    await boss.createQueue(name, { name, policy: "short", retryLimit: 0, expireInSeconds: 3600 });
    opened.add(name);
  }
  return boss;
}
