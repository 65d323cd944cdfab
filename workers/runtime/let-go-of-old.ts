import { sweepAbandonedUploads } from "@/lib/services/import/sweep-abandoned-uploads";
import { forgetOldQuarantine } from "@/lib/services/privacy/forget-old-quarantine";

/** Lets go of what nobody comes back for, after days: uploads broken off, and rejected rows that nobody corrects. */
export async function letGoOfOld(): Promise<void> {
  await sweepAbandonedUploads();
  await forgetOldQuarantine();
}
