import { z } from "zod";
import { defineJob } from "@/lib/jobs/define-job";

/** Wakes a worker up to encode the titles of a workspace that have no vector yet. */
export const encodeProducts = defineJob({
  name: "encode-products",
  payload: z.object({ workspaceId: z.number().int() }),
});
