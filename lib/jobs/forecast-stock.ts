import { z } from "zod";
import { defineJob } from "@/lib/jobs/define-job";

/** Wakes a worker up to forecast a workspace's products and to advise on their stock. */
export const forecastStock = defineJob({
  name: "forecast-stock",
  payload: z.object({ workspaceId: z.number().int() }),
});
