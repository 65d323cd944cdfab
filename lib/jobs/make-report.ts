import { z } from "zod";
import { defineJob } from "@/lib/jobs/define-job";

/** Wakes a worker up to make a report. */
export const makeReport = defineJob({
  name: "make-report",
  payload: z.object({ reportId: z.number().int() }),
});
