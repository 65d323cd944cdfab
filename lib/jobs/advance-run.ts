import { z } from "zod";
import { defineJob } from "@/lib/jobs/define-job";

/**
 * Wakes a worker up to take shards of a run until none is left. `slot` tells waiting wake-ups of one run apart,
 * so that as many workers come as there are slots and no more.
 */
export const advanceRun = defineJob({
  name: "advance-run",
  payload: z.object({ runId: z.number().int(), slot: z.number().int() }),
});
