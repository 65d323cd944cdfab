import { z } from "zod";
import { defineJob } from "@/lib/jobs/define-job";

/** Wakes a worker up to index a workspace's catalogue for searching. */
export const indexProducts = defineJob({
  name: "index-products",
  payload: z.object({ workspaceId: z.number().int() }),
});
