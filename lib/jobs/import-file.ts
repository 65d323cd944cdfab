import { z } from "zod";
import { defineJob } from "@/lib/jobs/define-job";

/** Wakes a worker up to carry out an import. */
export const importFile = defineJob({
  name: "import-file",
  payload: z.object({ importId: z.number().int() }),
});
