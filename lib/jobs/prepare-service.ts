import { z } from "zod";
import { defineJob } from "@/lib/jobs/define-job";

/** Wakes a worker up to find and learn the intents of a workspace's dialogues. */
export const prepareService = defineJob({
  name: "prepare-service",
  payload: z.object({ workspaceId: z.number().int() }),
});
