import { wakeWaitingRuns } from "@/lib/services/run/wake-waiting-runs";

/** Calls for hands wherever work stands still. */
export async function wakeSleepers(): Promise<void> {
  await wakeWaitingRuns();
}
