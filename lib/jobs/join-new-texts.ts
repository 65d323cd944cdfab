import { z } from "zod";
import { defineJob } from "@/lib/jobs/define-job";

/** Wakes a worker up to let a workspace's new texts join the needs of its published run. */
export const joinNewTexts = defineJob({
  name: "join-new-texts",
  payload: z.object({ workspaceId: z.number().int() }),
});
