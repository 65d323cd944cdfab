import { z } from "zod";
import { defineJob } from "@/lib/jobs/define-job";

/** Wakes a worker up to group the published run's profiles into as many personas as are wanted. */
export const regroupPersonas = defineJob({
  name: "regroup-personas",
  payload: z.object({ workspaceId: z.number().int() }),
});
